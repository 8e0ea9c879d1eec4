import { defaultLimits, parseSignature, type Value } from '@dryrun/judge';
import { afterAll, describe, expect, test } from 'vitest';
import { createSandbox } from '../parent/create-sandbox.ts';
import { inputPacker } from './pack-input.ts';

const sandbox = createSandbox({ size: 1 });
afterAll(() => sandbox.close());

const many = 20_000;
const integers = Array.from({ length: many }, (_, index) => (index * 7919) % 1_000_003);
const edges = [0, -1, 2 ** 31 - 1, -(2 ** 31), 2 ** 30, -(2 ** 30) - 1];
const safe = [2 ** 53 - 1, -(2 ** 53) + 1, 2 ** 31, -(2 ** 31) - 1];
const rows = Array.from({ length: 6_000 }, (_, index) =>
  integers.slice(index, index + (index % 4)),
);
const longRows = Array.from({ length: 100 }, (_, index) =>
  integers.slice(index, index + 90 + index),
);

const cases: [string, string, Value, number][] = [
  ['integers', 'integer[]', [...integers, ...edges], 1],
  ['integers past 32 bits', 'integer[]', [...integers, ...safe], 1],
  ['floats', 'float[]', integers.map((value) => value / 7), 1],
  ['whole floats', 'float[]', integers, 1],
  ['short rows, some empty', 'integer[][]', rows, 2],
  ['long rows', 'integer[][]', longRows, 2],
  ['rows of floats', 'float[][]', longRows.map((row) => row.map((value) => value / 3)), 2],
  ['planes of rows', 'integer[][][]', [[], rows, [[]], longRows], 3],
  ['a linked list', 'linked-list<integer>', integers, 1],
  ['linked lists', 'linked-list<integer>[]', rows, 2],
  ['a list of arrays', 'linked-list<integer[]>', longRows, 2],
  ['an array or null', 'integer[]?', integers, 1],
  ['arrays of which some are null', 'integer[]?[]', [integers, null, [1], integers.slice(1)], 2],
  ['few integers', 'integer[]', [1, 2, 3], 0],
  ['many empty rows', 'integer[][]', integers.map(() => []), 2],
  ['integers or nulls', 'integer?[]', [null, ...integers], 0],
  ['a tree', 'binary-tree<integer>', integers, 0],
  ['text', 'string[]', integers.map(String), 0],
  ['nulls', 'integer[]?', null, 0],
];

function signatureOf(type: string, returns = type) {
  const parameters = [
    { name: 'before', type: 'integer' },
    { name: 'value', type },
    { name: 'after', type: 'integer[]' },
  ];
  return { kind: 'function' as const, name: 'solve', parameters, returns };
}

async function returned(code: string, type: string, returns: string, inputs: Value[][]) {
  const program = { language: 'javascript', code, signature: signatureOf(type, returns) };
  const values: unknown[] = [];
  for await (const event of sandbox.execute(program, inputs, defaultLimits))
    if (event.kind === 'result')
      values.push(event.result.kind === 'returned' && event.result.value);
  return values;
}

describe('what goes in comes back', () => {
  test.each(cases)('%s', async (_, type, value, blocks) => {
    const input: Value[] = [1, value, [2]];
    const { layout, parts, byteLength } = inputPacker(parseSignature(signatureOf(type)))(input);
    expect(layout.blocks).toHaveLength(blocks);
    expect(parts.reduce((sum, part) => sum + part.length, 0)).toBe(byteLength);
    const code =
      'const solve = (before, value, after) => before === 1 && after[0] === 2 ? value : 0';
    expect(await returned(code, type, type, [input, input])).toEqual([
      { ok: true, value },
      { ok: true, value },
    ]);
  });
});

test('candidates get ordinary arrays, and fresh ones for each test', async () => {
  const code = `function solve(_, value) {
    const ordinary = [value, value[0], value.at(-1)].every(
      (array) => Array.isArray(array) && Object.getPrototypeOf(array) === Array.prototype,
    );
    for (const row of [value, value[0], value.at(-1)]) row.push(row.length), row.reverse();
    return ordinary ? value.length + value.at(-1).length : -1;
  }`;
  const input: Value[] = [1, [[], ...longRows, ...rows], []];
  const length = longRows.length + rows.length + 2;
  expect(await returned(code, 'integer[][]', 'integer', [input, input, input])).toEqual(
    Array(3).fill({ ok: true, value: length + 1 }),
  );
});

test('-0 is 0, as in JSON', async () => {
  const code = 'const solve = (_, value) => value.filter((number) => Object.is(number, -0)).length';
  const input: Value[] = [1, [-0, ...integers.map((value) => value / 2)], []];
  expect(await returned(code, 'float[]', 'integer', [input])).toEqual([{ ok: true, value: 0 }]);
});
