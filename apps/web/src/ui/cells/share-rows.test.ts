import { expect, test } from 'vitest';
import { shareRows } from './share-rows.ts';

test.each([
  [0, 1, { perRow: 1, rowCount: 1 }],
  [1, 2, { perRow: 1, rowCount: 1 }],
  [23, 1, { perRow: 23, rowCount: 1 }],
  [23, 2, { perRow: 12, rowCount: 2 }],
  [30, 1, { perRow: 30, rowCount: 1 }],
  [33, 1, { perRow: 17, rowCount: 2 }],
  [60, 1, { perRow: 30, rowCount: 2 }],
  [61, 1, { perRow: 21, rowCount: 3 }],
  [61, 2, { perRow: 21, rowCount: 3 }],
])('%i cells in %i rows or more', (count, rows, shape) => {
  expect(shareRows(count, rows)).toEqual(shape);
});
