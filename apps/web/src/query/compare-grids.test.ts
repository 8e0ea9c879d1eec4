import type { Grid } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { compareGrids } from './compare-grids.ts';

const grid = (...rows: Grid['rows']): Grid => ({
  columns: [
    { name: 'city', type: 'text' },
    { name: 'riders', type: 'bigint' },
  ],
  rows,
  total: rows.length,
});

const told = (rows: ReturnType<typeof compareGrids>['expected']) =>
  rows.map(({ number, cells, unlike }) =>
    number === null
      ? '–'
      : `${number}: ${cells.map((cell, at) => `${cell}${unlike[at] ? '*' : ''}`).join(' ')}`,
  );

test.each([
  [
    'the same',
    true,
    grid(['Arle', '1'], ['Brod', null]),
    grid(['Arle', '1'], ['Brod', null]),
    ['1: Arle 1', '2: Brod null'],
    ['1: Arle 1', '2: Brod null'],
  ],
  [
    'one cell, and a row that lacks',
    true,
    grid(['Arle', '1'], ['Brod', '2']),
    grid(['Arle', '3']),
    ['1: Arle 1*', '2: Brod* 2*'],
    ['1: Arle 3*', '–'],
  ],
  [
    'another order where it counts',
    true,
    grid(['Arle', '1'], ['Brod', '2']),
    grid(['Brod', '2'], ['Arle', '1']),
    ['1: Arle* 1*', '2: Brod* 2*'],
    ['1: Brod* 2*', '2: Arle* 1*'],
  ],
  [
    'another order where it does not, and a row on each side',
    false,
    grid(['Arle', '1'], ['Brod', '2'], ['Brod', '2']),
    grid(['Cape', '9'], ['Brod', '2'], ['Arle', '1']),
    ['1: Arle 1', '2: Brod 2', '3: Brod* 2*', '–'],
    ['3: Arle 1', '2: Brod 2', '–', '1: Cape* 9*'],
  ],
  ['nothing', false, grid(), grid(['Arle', '1']), ['–'], ['1: Arle* 1*']],
])('%s', (_, ordered, expected, output, left, right) => {
  const rows = compareGrids(expected, output, ordered);
  expect([told(rows.expected), told(rows.output)]).toEqual([left, right]);
});
