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
  ['a number written otherwise', [['Arle', '2.5']], [['Arle', '2.50']], true, null],
  [
    'a space, beside a number written otherwise',
    [['Arle', '2.5']],
    [['Arle ', '2.50']],
    true,
    'Row 1, city: yours has a space (U+0020) too many: character 5, at the end.',
  ],
  [
    'large whole numbers',
    [['Arle', '9007199254740993']],
    [['Arle', '9007199254740992']],
    true,
    null,
  ],
  [
    'a wrong row, beside one whose number is written otherwise',
    [
      ['Arle', '2.5'],
      ['Brod', '1'],
    ],
    [
      ['Arle', '2.50'],
      ['Cove', '9'],
    ],
    false,
    null,
  ],
  ['a space, beside what can be seen', [['Arle', '1']], [['Arle ', '2']], true, null],
  ['other letters, and a space', [['Arle Bay', '1']], [['Brod Bay ', '1']], true, null],
  ['null for a text', [['Arle', '1']], [[null, '1']], true, null],
])('%s', (_name, expected, output, ordered, sentence) => {
  expect(nameUnseen(compareGrids(grid(...expected), grid(...output), ordered), columns)).toBe(
    sentence,
  );
});

test('of many rows only the first are tried', () => {
  const rows = (space: string) =>
    Array.from({ length: 200 }, (_, at): Grid['rows'][number] => [`København ${at}${space}`, '1']);
  const compared = compareGrids(grid(...rows('')), grid(...rows('\u00a0').toReversed()), false);
  expect(nameUnseen(compared, columns)).toBeNull();
});
