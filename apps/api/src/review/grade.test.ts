import type { Difficulty, Outcome } from '@dryrun/contract';
import { Rating } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { grades, type Help, outcomeOf } from './grade.ts';

const { Again, Hard, Good, Easy } = Rating;

/** The table of decision 48. */
test.each<[Difficulty, number | null, 'first' | 'later', Help, Outcome, Rating]>([
  ['medium', 20, 'first', 'none', 'right-quickly', Easy],
  ['medium', 20.1, 'first', 'none', 'right', Good],
  ['medium', 20, 'later', 'none', 'right', Good],
  ['medium', 40, 'later', 'none', 'right', Good],
  ['medium', 40.1, 'first', 'none', 'right-late', Hard],
  ['easy', 21, 'first', 'none', 'right-late', Hard],
  ['hard', 50, 'first', 'none', 'right', Good],
  ['hard', 51, 'first', 'none', 'right-late', Hard],
  ['medium', 5, 'first', 'hint', 'right-with-hint', Hard],
  ['medium', 60, 'first', 'hint', 'right-with-hint', Hard],
  ['medium', 5, 'first', 'solution', 'right-with-solution', Again],
  ['medium', null, 'first', 'none', 'wrong', Again],
  ['medium', null, 'later', 'solution', 'wrong', Again],
])('%s, right after %s minutes by the %s submission, help %s: %s', (...row) => {
  const [difficulty, minutes, submission, help, outcome, rating] = row;
  const met = {
    right: minutes !== null,
    atFirst: submission === 'first',
    minutes,
    difficulty,
    help,
  };
  expect(outcomeOf(met)).toBe(outcome);
  expect(grades[outcome]).toBe(rating);
});
