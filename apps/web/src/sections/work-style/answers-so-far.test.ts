import type { WorkStyleItem } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { dueItem, sayPace, withAnswer } from './answers-so-far.ts';

const items: WorkStyleItem[] = [
  { kind: 'choice', item: '1', a: 'I do a.', b: 'I do b.' },
  { kind: 'agreement', item: '2', text: 'I do c.' },
];
const [first, second] = items as [WorkStyleItem, WorkStyleItem];

test('items come one after the other, and then none', () => {
  const one = withAnswer([], first, 2, 7.3);
  const both = withAnswer(one, second, 6, 0.3);
  expect([[], one, both].map((given) => dueItem(items, given)?.item)).toEqual([
    '1',
    '2',
    undefined,
  ]);
  expect(both).toEqual([
    { item: '1', step: 2, seconds: 7.3 },
    { item: '2', step: 6, seconds: 0.3 },
  ]);
});

test.each([
  [19, 650_000, '19 left, 34 s each'],
  [2, 42_000, '2 left, 21 s each'],
  [1, 99_000, '1 left, 99 s'],
  [10, 1_110_000, '10 left, 1 min 51 s each'],
  [1, 179_000, '1 left, 2 min'],
  [1, 860_000, '1 left, 14 min'],
  [1, -5_000, '1 left, 0 s'],
  [30, 7_200_000, '30 left, 4 min each'],
])('%i items and %i ms: %s', (left, remainingMs, expected) => {
  expect(sayPace(left, remainingMs)).toBe(expected);
});
