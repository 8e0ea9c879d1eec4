import type { Value, ValueType } from '@dryrun/judge';
import fc, { type Arbitrary } from 'fast-check';

const greatest = Number.MAX_SAFE_INTEGER;
const integers: readonly number[] = [
  ...[0, -0, 1, -1, 255, 256, 2 ** 15, 2 ** 16, 2 ** 24, 2 ** 30],
  ...[2 ** 31 - 1, 2 ** 31, -(2 ** 31), -(2 ** 31) - 1, 2 ** 32 - 1, 2 ** 32, -(2 ** 32)],
  ...[2 ** 52, 2 ** 53 - 2, greatest, -greatest, 1e15, 999_999_999_999],
];
const floats: readonly number[] = [
  ...[0, -0, 1, -1, 0.1, -0.3, 0.5, 1e21, 1e20, 123456789012345680000, 1e-7, 1e-6, -1e21],
  ...[Number.MIN_VALUE, -Number.MIN_VALUE, 2.2250738585072014e-308, 2.225073858507201e-308],
  ...[Number.MAX_VALUE, -Number.MAX_VALUE, Number.EPSILON, 2 ** 53, 2 ** 53 + 2, -(2 ** 64), 1e308],
];
const strings: readonly string[] = [
  ...['', ' ', '"', '\\', '\\u0000', '\0', 'a\0b', '\n', '\r\n', '\t', '\b\f\v', '\x7f', '\x1f'],
  ...['ü', 'e\u0301', '\u2028\u2029', '\ufeff', '\uffff', '😀', '👩‍👩‍👧', '𝒳', '\u{10ffff}'],
  ...['\ud800', '\udc00', '\ud83dx', '\udc00\ud800', 'a\udfffb', '<script>', "'''", '{x}', '%s'],
  ...['null', 'x'.repeat(3_000), 'ß'.repeat(1_000), '😀'.repeat(500), '\ud800'.repeat(50)],
];

/** Any values of a type, edge values often among them. */
export function valuesOf(type: ValueType): Arbitrary<Value> {
  switch (type.kind) {
    case 'integer':
      return fc.oneof(
        fc.constantFrom(...integers),
        fc.integer(),
        fc.maxSafeInteger(),
        fc.integer({ min: -100, max: 100 }),
      );
    case 'float':
      return fc.oneof(
        fc.constantFrom(...floats, ...integers),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer({ min: -9_999, max: 9_999 }).map((number) => number / 100),
      );
    case 'string':
      return fc.oneof(
        fc.constantFrom(...strings),
        fc.string(),
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
      );
    case 'boolean':
      return fc.boolean();
    case 'nullable':
      return fc.option(valuesOf(type.of), { freq: 3 });
    case 'array':
    case 'linked-list':
      return fc.array(valuesOf(type.of), { maxLength: 12 });
    case 'binary-tree':
      return fc
        .array(fc.option(valuesOf(type.of), { freq: 4 }), { maxLength: 24 })
        .map((values) => toTree(values));
  }
}

/** As many of the values, from the first, as hang together, in the form that trees have. */
function toTree(values: readonly Value[]): Value {
  const tree: Value[] = [];
  let slots = 1;
  for (const value of values) {
    if (slots === 0 || (tree.length === 0 && value === null)) break;
    slots += value === null ? -1 : 1;
    tree.push(value);
  }
  while (tree.at(-1) === null) tree.pop();
  return tree;
}

/**
 * Big values of sequences of numbers, around the size from which on their numbers travel in blocks.
 * One drawn value is spread over thousands of elements, as drawing each would take too long.
 */
export function bigValuesOf(type: ValueType): Arbitrary<Value> {
  const numbers = fc.record({
    few: fc.array(valuesOf(innermost(type)), { minLength: 1, maxLength: 40 }),
    count: fc.oneof(fc.integer({ min: 8_150, max: 8_230 }), fc.integer({ min: 0, max: 20_000 })),
    step: fc.integer({ min: 1, max: 997 }),
    /** Without any beyond 32 bits, integers travel in blocks of half the size. */
    narrow: fc.boolean(),
    rows: fc.array(fc.integer({ min: 0, max: 3_000 }), { minLength: 1, maxLength: 8 }),
  });
  return numbers.map(({ few, count, step, narrow, rows }) => {
    const source = few.map((value) => (narrow ? Math.trunc(Number(value)) | 0 : Number(value)));
    const flat: Value[] = Array.from({ length: count }, (_, index) => {
      const value = source[(index * step) % source.length] ?? 0;
      return index % 7 === 3 ? Math.trunc(value / 2) : value;
    });
    let level = flat;
    for (let depth = depthOf(type); depth > 1; depth -= 1) level = cut(level, rows);
    return level;
  });
}

function innermost(type: ValueType): ValueType {
  return 'of' in type ? innermost(type.of) : type;
}

function depthOf(type: ValueType): number {
  if (type.kind === 'nullable') return depthOf(type.of);
  return 'of' in type ? 1 + depthOf(type.of) : 0;
}

/** Cuts into rows of these lengths, over and over. Empty ones are among them. */
function cut(values: readonly Value[], lengths: readonly number[]): Value[] {
  const rows: Value[] = [];
  for (let at = 0, turn = 0; at < values.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? 0;
    rows.push(values.slice(at, at + length));
    at += length;
    if (turn % lengths.length === lengths.length - 1) {
      rows.push(values.slice(at, at + 1));
      at += 1;
    }
  }
  return rows;
}
