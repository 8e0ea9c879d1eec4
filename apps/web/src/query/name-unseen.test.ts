import type { Grid } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { compareGrids } from './compare-grids.ts';
import { nameUnseen } from './name-unseen.ts';

const columns = [
  { name: 'city', type: 'text' },
  { name: 'riders', type: 'numeric' },
];
const grid = (...rows: Grid['rows']): Grid => ({ columns, rows, total: rows.length });

test.each<[string, Grid['rows'], Grid['rows'], boolean, string | null]>([
  ['the same', [['Arle', '1']], [['Arle', '1']], true, null],
  ['what can be seen', [['Arle', '1']], [['Arle', '2']], true, null],
  [
    'a space at the end, row by row',
    [
      ['Arle', '1'],
      ['Brod', '2'],
    ],
    [
      ['Arle', '1'],
      ['Brod ', '2'],
    ],
    true,
    'Row 2, city: yours has a space (U+0020) too many: character 5, at the end.',
  ],
  [
    'the same where the order does not count, and the row stands alone',
    [
      ['Arle', '1'],
      ['Brod', '2'],
    ],
    [
      ['Brod\u00a0', '2'],
      ['Arle', '1'],
    ],
    false,
    'Row 1, city: yours has a no-break space (U+00A0) too many: character 5, at the end.',
  ],
  [
    'a number written otherwise',
    [['Arle', '2.5']],
    [['Arle', '2.50']],
    true,
    'Row 1, riders: the same number, written 2.50 where 2.5 is expected.',
  ],
  ['a space, beside what can be seen', [['Arle', '1']], [['Arle ', '2']], true, null],
  ['null for a text', [['Arle', '1']], [[null, '1']], true, null],
])('%s', (_name, expected, output, ordered, sentence) => {
  expect(nameUnseen(compareGrids(grid(...expected), grid(...output), ordered), columns)).toBe(
    sentence,
  );
});
