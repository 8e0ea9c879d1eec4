import { expect, test } from 'vitest';
import { markPlaces } from './mark-places.ts';

test.each<[string, [number, number][], string]>([
  ['nothing', [], 'one two three'],
  ['one place', [[4, 7]], 'one |two| three'],
  [
    'places in any order',
    [
      [8, 13],
      [0, 3],
    ],
    '|one| two |three|',
  ],
  [
    'places that overlap',
    [
      [0, 5],
      [4, 7],
    ],
    '|one t||wo| three',
  ],
  [
    'the same place twice',
    [
      [0, 3],
      [0, 3],
    ],
    '|one| two three',
  ],
  ['a place that is longer than the text', [[8, 99]], 'one two |three|'],
])('marks %s', (_, places, expected) => {
  const marked = markPlaces(
    'one two three',
    places.map(([from, to]) => ({ from, to })),
  );
  expect(marked.map(({ text, isMarked }) => (isMarked ? `|${text}|` : text)).join('')).toBe(
    expected,
  );
});
