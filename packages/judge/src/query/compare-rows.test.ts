import { expect, test } from 'vitest';
import { canonicalCell } from './cells.ts';
import { checkResult } from './check-rows.ts';
import { compareRows, type Given } from './compare-rows.ts';
import type { ColumnType, QuerySignature, Row } from './query-signature.ts';

const signature = (types: readonly ColumnType[], order: string | null = null): QuerySignature => ({
  kind: 'query',
  tables: [],
  columns: types.map((type, index) => ({ name: `c${index + 1}`, type, meaning: '' })),
  order,
});

const given = (types: readonly string[], ...rows: (string | null)[][]): Given => ({
  columns: types.map((type) => ({ name: 'any', type })),
  rows,
});

const zoned = 'timestamp with time zone';
const local = 'timestamp without time zone';

test.each<[string, ColumnType, Row[0], string, string | null]>([
  ['a scale that says nothing', 'numeric', '2.50', 'numeric', '2.5'],
  ['no fraction at all', 'numeric', '3.00', 'integer', '3'],
  ['the other way round', 'bigint', 3, 'numeric', '3.0000'],
  ['zero with a sign', 'double precision', 0, 'double precision', '-0'],
  [
    'what a division leaves over',
    'numeric',
    '0.3333333333333333',
    'numeric',
    '0.33333333333333333333',
  ],
  [
    'a float in another order of adding',
    'double precision',
    0.3,
    'double precision',
    '0.30000000000000004',
  ],
  ['a large number in full', 'bigint', 9_007_199_254_740_991, 'bigint', '9007199254740991'],
  ['text of another kind', 'text', 'Brod', 'character varying', 'Brod'],
  ['null', 'integer', null, 'integer', null],
  ['null of no type', 'integer', null, 'text', null],
  ['a day as the midnight it begins with', 'date', '2025-03-01', local, '2025-03-01 00:00:00'],
  ['the same with a zone', 'date', '2025-03-01', zoned, '2025-03-01 00:00:00+00'],
  ['a moment with a zone', 'timestamp', '2025-03-01 14:30:00', zoned, '2025-03-01 14:30:00+00'],
  ['parts of a second', 'timestamp', '2025-03-01 14:30:00.5', local, '2025-03-01 14:30:00.500'],
  ['a midnight as it is kept', 'timestamp', '2025-03-01', local, '2025-03-01 00:00:00'],
  ['a midnight by hand', 'timestamp', '2025-03-01 00:00:00', local, '2025-03-01 00:00:00'],
  ['true', 'boolean', true, 'boolean', 't'],
])('is the same: %s', (_, type, expected, givenType, cell) => {
  expect(compareRows(signature([type]), [[expected]], given([givenType], [cell]))).toBeNull();
});

test.each<[string, ColumnType, Row[0], string]>([
  ['midnight', 'timestamp', '2025-03-01 00:00:00', local],
  ['a moment with parts of a second', 'timestamp', '2025-03-01 14:30:00.500', local],
  ['a day', 'date', '2025-03-01', 'date'],
  ['a midnight in a column of days', 'date', '2025-03-01 00:00:00', local],
  ['a number past what JavaScript knows', 'bigint', '9007199254740993', 'bigint'],
  ['a scale that says nothing', 'numeric', '2.50', 'numeric'],
  ['a float', 'double precision', '1e-7', 'double precision'],
  ['nothing', 'integer', null, 'integer'],
])('what the reference gives may be kept and expected: %s', (_, type, text, givenType) => {
  const kept = [[canonicalCell(text as string | null, givenType)]];
  expect(checkResult(signature([type]), kept)).toBeNull();
});

test.each<[string, ColumnType, Row[0], string, string | null, RegExp]>([
  [
    'a cent',
    'numeric',
    '1234567.89',
    'numeric',
    '1234567.88',
    /row \(1234567.89\) is missing|missing/,
  ],
  ['one of very many', 'bigint', 9_007_199_254_740_991, 'bigint', '9007199254740990', /missing/],
  ['nothing and zero', 'integer', null, 'integer', '0', /\(null\) is missing/],
  ['empty and nothing', 'text', '', 'text', null, /\(''\) is missing/],
  ['a number written as text', 'integer', 3, 'text', '3', /should be integer; yours is text/],
  [
    'a day written as text',
    'date',
    '2025-03-01',
    'text',
    '2025-03-01',
    /should be date; yours is text/,
  ],
  ['a list', 'integer', 3, 'integer[]', '{3}', /yours is integer\[\]/],
  ['capital letters', 'text', 'Brod', 'text', 'brod', /'Brod'/],
  ['a blank at the end', 'text', 'Brod', 'text', 'Brod ', /missing/],
  ['noon', 'date', '2025-03-01', local, '2025-03-01 12:00:00', /missing/],
])('is not the same: %s', (_, type, expected, givenType, cell, said) => {
  const told = compareRows(signature([type]), [[expected]], given([givenType], [cell]));
  expect(told).toMatch(said);
});

const two = ['integer', 'text'] as const;
const right: Row[] = [
  [1, 'a'],
  [2, 'b'],
  [2, 'b'],
];

test.each<[string, string | null, (string | null)[][], RegExp | null]>([
  [
    'any order',
    null,
    [
      ['2', 'b'],
      ['1', 'a'],
      ['2', 'b'],
    ],
    null,
  ],
  [
    'how often a row occurs',
    null,
    [
      ['1', 'a'],
      ['1', 'a'],
      ['2', 'b'],
    ],
    /\(2, 'b'\) is missing\./,
  ],
  [
    'a row too much',
    null,
    [
      ['1', 'a'],
      ['2', 'b'],
      ['2', 'b'],
      ['3', 'c'],
    ],
    /\(3, 'c'\) is too much. Expected 3 rows, got 4/,
  ],
  ['no rows', null, [], /\(1, 'a'\) is missing. Expected 3 rows, got 0/],
  [
    'the right order',
    'By number.',
    [
      ['1', 'a'],
      ['2', 'b'],
      ['2', 'b'],
    ],
    null,
  ],
  [
    'another order',
    'By number.',
    [
      ['2', 'b'],
      ['1', 'a'],
      ['2', 'b'],
    ],
    /^The right rows in another order, from row 1 on. By number.$/,
  ],
  [
    'the first row that differs',
    'By number.',
    [
      ['1', 'a'],
      ['2', 'x'],
      ['2', 'b'],
    ],
    /^Row 2, `c2`: expected 'b', got 'x'\.$/,
  ],
  ['rows that lack at the end', 'By number.', [['1', 'a']], /^Expected 3 rows, got 1\.$/],
])('as a whole: %s', (_, order, rows, said) => {
  const told = compareRows(signature(two, order), right, given(two, ...rows));
  if (said === null) expect(told).toBeNull();
  else expect(told).toMatch(said);
});

test('how many columns there are is said with their names', () => {
  const told = compareRows(signature(two), right, given(['integer'], ['1']));
  expect(told).toBe('Expected 2 columns (c1, c2), got 1.');
});
