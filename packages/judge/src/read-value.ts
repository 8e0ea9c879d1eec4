import { findOrphan } from './check-value.ts';
import { describeType, formatType } from './parse-type.ts';
import type { Value, ValueType } from './signature.ts';

/** A mistake in one line of custom input. `offset` counts from 0 in that line. */
export class ReadError extends Error {
  readonly offset: number;
  readonly path: string;
  readonly expected: string;

  constructor(offset: number, path: string, expected: string, message: string) {
    super(message);
    this.offset = offset;
    this.path = path;
    this.expected = expected;
  }
}

/**
 * Reads one JSON value of a known type from `line`, from `offset` to the end of the line. Reading
 * by type, not into any JSON, lets every message say what should stand at that very place.
 *
 * @throws ReadError
 */
export function readValue(type: ValueType, name: string, line: string, offset: number): Value {
  let position = offset;
  const indices: number[] = [];
  let current = type;

  const fail = (message: string, at = position): never => {
    const path = name + indices.map((index) => `[${index}]`).join('');
    throw new ReadError(at, path, formatType(current), `${path} ${message}`);
  };
  const skipSpaces = () => {
    while (line[position] === ' ' || line[position] === '\t') position += 1;
  };
  const mismatch = (): never => {
    const want = `must be ${describeType(current)}`;
    return position >= line.length
      ? fail(`${want}, but the line ends here`)
      : fail(`${want}, but ${describeToken(line, position)} was found`);
  };

  const readNumber = (wanted: 'integer' | 'float'): number => {
    const token = /^-?\d+(\.\d+)?([eE][+-]?\d+)?/.exec(line.slice(position, position + 400))?.[0];
    if (token === undefined) return mismatch();
    if (/^-?0\d/.test(token)) fail(`must not begin with a needless 0: ${token}`);
    const value = Number(token);
    if (wanted === 'integer') {
      if (!/^-?\d+$/.test(token)) fail(`must be an integer, but ${token} was found`);
      if (!Number.isSafeInteger(value)) fail(`must lie within ±(2^53 - 1), but is ${token}`);
    } else if (!Number.isFinite(value)) {
      fail(`is too large for a number: ${token}`);
    }
    position += token.length;
    return value === 0 ? 0 : value;
  };

  const readString = (): string => {
    if (line[position] === "'") fail('must be a string in double quotes, not single ones');
    if (line[position] !== '"') return mismatch();
    const start = position;
    let end = start + 1;
    while (end < line.length && line[end] !== '"') end += line[end] === '\\' ? 2 : 1;
    if (end >= line.length) fail('must be a string, but its closing " is missing', start);
    const token = line.slice(start, end + 1);
    try {
      const text: unknown = JSON.parse(token);
      if (typeof text !== 'string') return mismatch();
      position = end + 1;
      return text;
    } catch {
      return fail(
        'must be a JSON string: write \\" for a quote, \\\\ for a backslash, \\t for a tab',
        start,
      );
    }
  };

  const readWord = <T extends Value>(words: Record<string, T>): T => {
    for (const [word, value] of Object.entries(words)) {
      if (!line.startsWith(word, position) || /^\w/.test(line.slice(position + word.length)))
        continue;
      position += word.length;
      return value;
    }
    return mismatch();
  };

  const readArray = (of: ValueType): Value[] => {
    if (line[position] !== '[') return mismatch();
    const whole = current;
    const start = position;
    position += 1;
    const values: Value[] = [];
    skipSpaces();
    if (line[position] === ']') {
      position += 1;
      return values;
    }
    for (;;) {
      indices.push(values.length);
      current = of;
      skipSpaces();
      if (line[position] === ']') fail('is missing: there is a comma too many');
      values.push(readAny(of));
      skipSpaces();
      current = whole;
      indices.pop();
      const next = line[position];
      if (next === undefined)
        fail('is not closed: `]` is missing (a value must stand on one line)', start);
      if (next !== ',' && next !== ']')
        fail(`needs a comma or ] here, but ${describeToken(line, position)} was found`);
      position += 1;
      if (next === ']') return values;
    }
  };

  const readTree = (of: ValueType): Value[] => {
    const start = position;
    const values = readArray({ kind: 'nullable', of });
    while (values.length > 0 && values.at(-1) === null) values.pop();
    const orphan = findOrphan(values);
    if (orphan === 0) fail('has null as its root; an empty tree is []', start);
    if (orphan !== null) fail(`holds a value that has no parent, at [${orphan}]`, start);
    return values;
  };

  const readAny = (wanted: ValueType): Value => {
    current = wanted;
    switch (wanted.kind) {
      case 'integer':
      case 'float':
        return readNumber(wanted.kind);
      case 'string':
        return readString();
      case 'boolean':
        return readWord({ true: true, false: false });
      case 'array':
      case 'linked-list':
        return readArray(wanted.of);
      case 'binary-tree':
        return readTree(wanted.of);
      case 'nullable':
        if (line.startsWith('null', position)) return readWord({ null: null });
        if (!beginsLike(wanted.of, line[position])) return mismatch();
        return readAny(wanted.of);
    }
  };

  skipSpaces();
  const value = readAny(type);
  skipSpaces();
  current = type;
  if (position < line.length) {
    fail(`is followed by ${describeToken(line, position)}; one value stands on a line`);
  }
  return value;
}

function beginsLike(type: ValueType, first: string | undefined): boolean {
  if (first === undefined) return false;
  if (type.kind === 'string') return first === '"' || first === "'";
  if (type.kind === 'boolean') return first === 't' || first === 'f';
  if (type.kind === 'integer' || type.kind === 'float') return /[-\d]/.test(first);
  return first === '[';
}

function describeToken(line: string, position: number): string {
  const rest = line.slice(position, position + 40);
  const word = /^[-+\w.]+/.exec(rest)?.[0];
  if (rest.startsWith('"')) return 'a string';
  if (rest.startsWith('[')) return 'an array';
  if (rest.startsWith('{')) return 'an object';
  return `\`${word ?? String.fromCodePoint(rest.codePointAt(0) ?? 0x20)}\``;
}
