import { expect, test } from 'vitest';
import { choice, type Item, leansAway, leansTo } from './item.ts';
import { columnOf, profileOf } from './profile.ts';

const either = choice('either', ['results', 'I finish.'], ['standards', 'I improve.']);
const again = choice('again', ['results', 'I end it.'], ['standards', 'I redo it.'], 'either');
const turned = choice('turned', ['standards', 'I polish.'], ['results', 'I ship.']);
const other = choice('other', ['trust', 'I tell.'], ['action', 'I do.']);
const count = leansTo('count', ['dive-deep'], 'I count.');
const guess = leansAway('guess', ['dive-deep'], 'I guess.', 'count');
const bank: Item[] = [either, again, turned, other, count, guess];

const answered = (...steps: [string, number][]) =>
  profileOf(
    bank,
    steps.map(([itemId, step]) => ({ itemId, step })),
  );

test.each([
  [either, [3, 2, 1, 0]],
  [count, [0, 1, 1, 2, 2, 3]],
  [guess, [3, 2, 2, 1, 1, 0]],
] as const)(
  'every step of $id has its column: outer ones are clear, all others are rather',
  (item, columns) => {
    expect(columns.map((_, at) => columnOf(item, at + 1))).toEqual(columns);
  },
);

test('a choice leans to one principle as far as it leans away from the other', () => {
  expect(answered(['either', 1]).leanings).toEqual([
    { principle: 'results', itemId: 'either', column: 3 },
    { principle: 'standards', itemId: 'either', column: 0 },
  ]);
});

test.each<[string, [string, number][], { far: number; crossed: boolean }[]]>([
  [
    'alike',
    [
      ['either', 1],
      ['again', 1],
    ],
    [{ far: 0, crossed: false }],
  ],
  [
    'one step',
    [
      ['either', 2],
      ['again', 1],
    ],
    [{ far: 1, crossed: false }],
  ],
  [
    'one step across the middle',
    [
      ['either', 2],
      ['again', 3],
    ],
    [{ far: 1, crossed: true }],
  ],
  [
    'from end to end',
    [
      ['again', 4],
      ['either', 1],
    ],
    [{ far: 3, crossed: true }],
  ],
  [
    'an agreement that leans the other way',
    [
      ['count', 6],
      ['guess', 1],
    ],
    [{ far: 0, crossed: false }],
  ],
  [
    'asked once',
    [
      ['either', 2],
      ['turned', 2],
    ],
    [],
  ],
])('asked twice: %s', (_, steps, expected) => {
  expect(answered(...steps).askedTwice).toMatchObject(expected);
});

test.each<[string, [string, number][], number]>([
  [
    'clearly one way, then rather the other',
    [
      ['either', 1],
      ['again', 3],
    ],
    1,
  ],
  [
    'rather one way, rather the other',
    [
      ['either', 2],
      ['again', 3],
    ],
    0,
  ],
  [
    'the same two with sides changed, preferred alike',
    [
      ['either', 1],
      ['turned', 4],
    ],
    0,
  ],
  [
    'the same two with sides changed, preferred differently',
    [
      ['either', 1],
      ['turned', 1],
    ],
    1,
  ],
  [
    'other principles',
    [
      ['either', 1],
      ['other', 4],
    ],
    0,
  ],
])('contradictions: %s', (_, steps, expected) => {
  expect(answered(...steps).contradictions).toHaveLength(expected);
});

test('an answer to what is not asked any more says nothing', () => {
  expect(answered(['gone', 2])).toEqual({ leanings: [], askedTwice: [], contradictions: [] });
});
