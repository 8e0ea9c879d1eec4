import type { ShownScenario, WorkSimulationAnswer } from '@dryrun/contract';
import { expect, test } from 'vitest';
import {
  countGiven,
  firstUnrated,
  givenFor,
  nothingGiven,
  openPlace,
  withGiven,
} from './scenarios-so-far.ts';

const scenario = (place: string, asks: ShownScenario['asks']): ShownScenario => ({
  scenario: place,
  title: 'A day',
  opening: 'Monday.',
  arrived: [],
  question: 'What now?',
  asks,
  responses: ['Do a.', 'Do b.', 'Do c.'],
});
const rating = scenario('1', 'rate');
const ordering = scenario('2', 'order');
const choosing = scenario('3', 'choose');

test.each([
  [rating, { kind: 'rate', ratings: [null, null, null] }, { given: 0, total: 3 }],
  [ordering, { kind: 'order', order: [0, 1, 2] }, { given: 1, total: 1 }],
  [choosing, { kind: 'choose', chosen: null }, { given: 0, total: 1 }],
] as const)('scenario $scenario begins with nothing', (shown, expected, count) => {
  expect(nothingGiven(shown)).toEqual(expected);
  expect(countGiven(shown, nothingGiven(shown))).toEqual(count);
});

test('a scenario is rated, closed, and the next one is open', () => {
  const half = withGiven([], rating, { kind: 'rate', ratings: [4, null, 2] }, open(3));
  expect(openPlace(half)).toBe(0);
  expect(countGiven(rating, givenFor(rating, half))).toEqual({ given: 2, total: 3 });
  expect(firstUnrated(givenFor(rating, half))).toBe(1);

  const whole = withGiven(half, rating, { kind: 'rate', ratings: [4, 1, 2] }, closed(9));
  expect(whole).toHaveLength(1);
  expect(openPlace(whole)).toBe(1);
  expect(firstUnrated(givenFor(rating, whole))).toBeNull();

  const next = withGiven(whole, ordering, { kind: 'order', order: [2, 0, 1] }, open(1));
  expect(next.map((one) => [one.scenario, one.closed, one.seconds])).toEqual([
    ['1', true, 9],
    ['2', false, 1],
  ]);
  expect(givenFor(choosing, next)).toEqual({ kind: 'choose', chosen: null });
});

test('when all are closed none is open', () => {
  const given = { kind: 'choose', chosen: 1 } as const;
  const list: WorkSimulationAnswer = [{ scenario: '1', given, ...closed(5) }];
  expect(openPlace(list)).toBe(1);
});

const open = (seconds: number) => ({ closed: false, seconds });
const closed = (seconds: number) => ({ closed: true, seconds });
