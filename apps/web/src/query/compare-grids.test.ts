import type { Grid } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { compareGrids, sayDifferences } from './compare-grids.ts';

const grid = (...rows: Grid['rows']): Grid => ({
  columns: [
    { name: 'city', type: 'text' },
    { name: 'riders', type: 'bigint' },
  ],
  rows,
  total: rows.length,
});

const told = (rows: ReturnType<typeof compareGrids>['expected']) =>
  rows.map(({ number, cells, unlike, alone }) =>
    number === null
      ? `no ${alone}`
      : `${number}: ${cells.map((cell, at) => `${cell}${unlike[at] ? '*' : ''}`).join(' ')}${alone ? ' alone' : ''}`,
  );

test('a number that is written otherwise is the same; one that is not, is not', () => {
  const fractions = (...rows: Grid['rows']): Grid => ({
    columns: [
      { name: 'city', type: 'text' },
      { name: 'share', type: 'numeric' },
    ],
    rows,
    total: rows.length,
  });
  const expected = fractions(
    ['Arle', '0.3333333333'],
    ['Brod', '2.5'],
    ['Cape', '9007199254740993'],
  );
  const output = fractions(
    ['Cape', '9007199254740992'],
    ['Arle', '0.33333333333'],
    ['Brod', '2.50'],
  );
  const rows = compareGrids(expected, output, false);
  expect(told(rows.output)).toEqual([
    ...['2: Arle 0.33333333333', '3: Brod 2.50', 'no Cape', '1: Cape 9007199254740992 alone'],
  ]);
  const inOrder = compareGrids(expected, fractions(...output.rows.slice(1), ['Cape', '4']), true);
  expect(told(inOrder.output)).toEqual([
    ...['1: Arle 0.33333333333', '2: Brod 2.50', '3: Cape 4*'],
  ]);
});

test.each<[string, left: string[], right: string[], told: string[]]>([
  [
    'one row lacks, and its neighbours are written otherwise',
    ['0.3333333333', '0.5', '2.50'],
    ['0.33333333333', '2.5'],
    ['1: 0.33333333333', 'no 0.5', '2: 2.5'],
  ],
  [
    'one that is too many',
    ['0.3333333333', '2.50'],
    ['0.33333333333', '0.5', '2.5'],
    ['1: 0.33333333333', '2: 0.5 alone', '3: 2.5'],
  ],
  [
    'one that another is called to the letter',
    ['0.3333333333', '0.33333333333'],
    ['0.33333333333'],
    ['no 0.3333333333', '1: 0.33333333333'],
  ],
])('in order, by a first column of fractions: %s', (_, left, right, expected) => {
  const fractions = (cells: string[]): Grid => ({
    columns: [{ name: 'share', type: 'numeric' }],
    rows: cells.map((cell) => [cell]),
    total: cells.length,
  });
  expect(told(compareGrids(fractions(left), fractions(right), true).output)).toEqual(expected);
});

test.each([
  [
    'the same',
    true,
    grid(['Arle', '1'], ['Brod', null]),
    grid(['Arle', '1'], ['Brod', null]),
    ['1: Arle 1', '2: Brod null'],
    ['1: Arle 1', '2: Brod null'],
    null,
  ],
  [
    'one cell, and a row that lacks',
    true,
    grid(['Arle', '1'], ['Brod', '2']),
    grid(['Arle', '3']),
    ['1: Arle 1*', '2: Brod 2 alone'],
    ['1: Arle 3*', 'no Brod'],
    '2 of 2 rows differ: one is missing, one has other values.',
  ],
  [
    'a row that lacks in the middle, which does not move the others',
    true,
    grid(['Arle', '1'], ['Brod', '2'], ['Cape', '3']),
    grid(['Arle', '1'], ['Cape', '4']),
    ['1: Arle 1', '2: Brod 2 alone', '3: Cape 3*'],
    ['1: Arle 1', 'no Brod', '2: Cape 4*'],
    '2 of 3 rows differ: one is missing, one has other values.',
  ],
  [
    'a row too many at the beginning, without a name',
    true,
    grid(['Arle', '1'], ['Brod', '2']),
    grid([null, '7'], ['Arle', '1'], ['Brod', '2']),
    ['no null', '1: Arle 1', '2: Brod 2'],
    ['1: null 7 alone', '2: Arle 1', '3: Brod 2'],
    '1 of 3 rows differs: one is too many.',
  ],
  [
    'another name in a row, with the others in their places',
    true,
    grid(['Arle', '1'], ['Brod', '2'], ['Cape', '3']),
    grid(['Arle', '1'], ['Brot', '2'], ['Cape', '3']),
    ['1: Arle 1', '2: Brod* 2', '3: Cape 3'],
    ['1: Arle 1', '2: Brot* 2', '3: Cape 3'],
    '1 of 3 rows differs: one has other values.',
  ],
  [
    'another order where it counts',
    true,
    grid(['Arle', '1'], ['Brod', '2']),
    grid(['Brod', '2'], ['Arle', '1']),
    ['1: Arle* 1*', '2: Brod* 2*'],
    ['1: Brod* 2*', '2: Arle* 1*'],
    '2 of 2 rows differ: 2 have other values.',
  ],
  [
    'names that do not tell rows apart',
    true,
    grid(['Arle', '1'], ['Arle', '2']),
    grid(['Arle', '2']),
    ['1: Arle 1*', '2: Arle 2 alone'],
    ['1: Arle 2*', 'no Arle'],
    '2 of 2 rows differ: one is missing, one has other values.',
  ],
  [
    'another order where it does not, and a row on each side',
    false,
    grid(['Arle', '1'], ['Brod', '2'], ['Brod', '2']),
    grid(['Cape', '9'], ['Brod', '2'], ['Arle', '1']),
    ['1: Arle 1', '2: Brod 2', '3: Brod 2 alone', 'no Cape'],
    ['3: Arle 1', '2: Brod 2', 'no Brod', '1: Cape 9 alone'],
    '2 of 4 rows differ: one is missing, one is too many.',
  ],
  [
    'nothing',
    false,
    grid(),
    grid(['Arle', '1']),
    ['no Arle'],
    ['1: Arle 1 alone'],
    '1 of 1 row differs: one is too many.',
  ],
])('%s', (_, ordered, expected, output, left, right, said) => {
  const rows = compareGrids(expected, output, ordered);
  expect([told(rows.expected), told(rows.output)]).toEqual([left, right]);
  expect(sayDifferences(rows)).toBe(said);
});
