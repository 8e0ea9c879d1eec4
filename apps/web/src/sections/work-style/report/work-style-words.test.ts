import type { WorkStyleReport } from '@dryrun/contract';
import { expect, test } from 'vitest';
import {
  sayApart,
  sayChosen,
  sayColumns,
  sayContradiction,
  saySeconds,
  sayStep,
  timesOf,
} from './work-style-words.ts';

const choice = (item: string, step: number | null, seconds: number | null = null) => ({
  text: { kind: 'choice' as const, item, a: 'I do a.', b: 'I do b.' },
  principles: ['Earn Trust', 'Frugality'],
  leans: null,
  ...{ step, seconds, twin: null },
});
const agreement = (step: number | null) => ({
  text: { kind: 'agreement' as const, item: '9', text: 'I do c.' },
  principles: ['Earn Trust'],
  leans: 'away' as const,
  ...{ step, seconds: null, twin: null },
});

test.each([
  [{ far: 0, crossed: false }, 'alike'],
  [{ far: 1, crossed: false }, 'one step'],
  [{ far: 1, crossed: true }, 'opposite'],
  [{ far: 3, crossed: true }, 'opposite'],
])('%o is %s', (pair, expected) => {
  expect(sayApart(pair)).toBe(expected);
});

test('a dumbbell has its words', () => {
  expect(sayColumns([3, 1])).toBe('first clearly this, second rather the other');
});

test.each([
  [1, 'You chose the first, clearly.', 'clearly A'],
  [2, 'You chose the first, rather.', 'rather A'],
  [3, 'You chose the second, rather.', 'rather B'],
  [4, 'You chose the second, clearly.', 'clearly B'],
  [null, '', 'not answered'],
])('step %s of a choice', (step, chosen, words) => {
  expect(sayChosen(choice('1', step))).toBe(chosen);
  expect(sayStep(choice('1', step))).toBe(words);
});

test.each([
  [1, 'strongly disagree'],
  [4, 'slightly agree'],
  [6, 'strongly agree'],
])('step %i of an agreement', (step, words) => {
  expect(sayStep(agreement(step))).toBe(words);
});

test('how two choices contradict each other', () => {
  expect(sayContradiction(choice('1', 2), choice('2', 4))).toBe(
    'rather one way, then clearly the other',
  );
});

test.each([
  [4.2, '4.2 s'],
  [9, '9 s'],
  [16.4, '16 s'],
])('%f seconds', (seconds, expected) => {
  expect(saySeconds(seconds)).toBe(expected);
});

test('times: median, ends, quick ones, and both times of what was asked twice', () => {
  const report: WorkStyleReport = {
    kind: 'work-style',
    items: [choice('1', 1, 20), choice('2', 1, 4), choice('3', 2, 12), choice('4', null)],
    leanings: [],
    askedTwice: [
      { items: ['1', '3'], kind: 'choice', columns: [3, 2], far: 1, crossed: false },
      { items: ['2', '3'], kind: 'choice', columns: [3, 2], far: 1, crossed: false },
    ],
    contradictions: [],
  };
  expect(timesOf(report)).toEqual({
    totalSeconds: 36,
    median: 12,
    slowest: { item: '1', seconds: 20 },
    fastest: { item: '2', seconds: 4 },
    quick: 1,
    answered: 3,
    twice: { pairs: 2, first: 12, second: 12 },
  });
  expect(timesOf({ ...report, items: [choice('1', null)] })).toBeNull();
});
