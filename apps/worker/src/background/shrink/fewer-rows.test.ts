import type { QuerySignature, Row } from '@dryrun/judge';
import { expect, test } from 'vitest';
import { rowsIn, withFewerRows } from './fewer-rows.ts';

/** Courts, bookings of courts, and notes on bookings: what goes takes with it what refers to it. */
const signature: QuerySignature = {
  kind: 'query',
  tables: [
    { name: 'court', key: ['id'], columns: [{ name: 'id', type: 'integer' }] },
    {
      name: 'booking',
      key: ['id'],
      columns: [
        { name: 'id', type: 'integer' },
        { name: 'court_id', type: 'integer', nullable: true, references: 'court.id' },
      ],
    },
    {
      name: 'note',
      key: ['booking_id'],
      columns: [{ name: 'booking_id', type: 'integer', references: 'booking.id' }],
    },
  ],
  columns: [{ name: 'id', type: 'integer', meaning: 'any' }],
  order: null,
};
const courts: Row[] = [[1], [2]];
const bookings: Row[] = [
  [10, 1],
  [11, 2],
  [12, null],
];
const notes: Row[] = [[10], [12]];

const shown = (tables: readonly (readonly Row[])[]) =>
  tables.map((rows) => rows.map(([id]) => id).join(' ')).join(' | ');

test.each<[number, string[]]>([
  [7, [' |  | ']],
  [4, [' | 12 | 12', '1 2 | 10 11 | ']],
  [
    1,
    [
      '2 | 11 12 | 12',
      '1 | 10 12 | 10 12',
      '1 2 | 11 12 | 12',
      '1 2 | 10 12 | 10 12',
      '1 2 | 10 11 | 10',
      '1 2 | 10 11 12 | 12',
      '1 2 | 10 11 12 | 10',
    ],
  ],
])('without stretches of %i rows', (length, expected) => {
  const given = [courts, bookings, notes];
  const found = [...withFewerRows(signature, given, length)];
  expect(found.map(shown)).toEqual(expected);
  expect(found.every((tables) => rowsIn(tables) < rowsIn(given))).toBe(true);
});

test('a table that refers to itself loses the whole branch', () => {
  const tree: QuerySignature = {
    ...signature,
    tables: [
      {
        name: 'part',
        key: ['id'],
        columns: [
          { name: 'id', type: 'integer' },
          { name: 'of', type: 'integer', nullable: true, references: 'part.id' },
        ],
      },
    ],
  };
  const parts: Row[] = [
    [1, null],
    [2, 1],
    [3, 2],
    [4, null],
  ];
  const [first] = withFewerRows(tree, [parts], 1);
  expect(first && shown(first)).toBe('4');
});
