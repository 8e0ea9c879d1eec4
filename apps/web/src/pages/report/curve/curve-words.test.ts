import type { AssessmentDrafts } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { sayJudged, sayOutcomes } from './curve-words.ts';

function assessment(outcomes: (string | null)[], saved: number, state: 'done' | 'running') {
  const background = { state, done: outcomes.length, total: outcomes.length, errorId: null };
  const drafts = outcomes.map((letters, at) => ({
    language: 'python',
    revision: at + 1,
    atSeconds: at,
    passed: letters === null ? null : letters.split('p').length - 1,
    outcomes: letters,
  }));
  const problem = { slug: 'a', title: 'A', background, unavailable: null, tests: 3, saved, drafts };
  return {
    codingSeconds: 60,
    problems: [{ ...problem, untilSeconds: 60, open: [] }],
  } satisfies AssessmentDrafts;
}

test.for<[outcomes: (string | null)[], saved: number, state: 'done' | 'running', words: string]>([
  [[], 0, 'running', 'Your runs come first.'],
  [['ppp'], 9, 'running', 'Your runs come first. A restart goes on at 1.'],
  [[], 0, 'done', 'No draft was judged.'],
  [['ppp'], 1, 'done', '1 draft was judged.'],
  [['ppp', null, null], 3, 'done', '3 drafts were judged. 2 do not compile.'],
  [
    ['ppp', null],
    1_502,
    'done',
    '2 of 1,502 saved drafts were judged, spread evenly. 1 does not compile.',
  ],
  [
    ['ppt', 'pt-'],
    2,
    'done',
    '2 drafts were judged. Of 1 some tests were not run, as others took too long.',
  ],
])('%j of %i, %s: %s', ([outcomes, saved, state, words]) => {
  expect(sayJudged(assessment(outcomes, saved, state), false)).toBe(words);
});

test('of a level that was not open the tests were not run', () => {
  expect(sayJudged(assessment(['pp--'], 1, 'done'), true)).toBe(
    '1 draft was judged. Of 1 some tests were not run, as their level was not open or others took too long.',
  );
});

test.for<[outcomes: string | null, words: string]>([
  [null, 'Does not compile'],
  ['ppp', 'All pass'],
  ['pwwt-r', '2 wrong, 1 runtime error, 1 too slow, 1 not run'],
])('%s: %s', ([outcomes, words]) => {
  const draft = { language: 'python', revision: 1, atSeconds: 0, passed: 0, outcomes };
  expect(sayOutcomes(draft)).toBe(words);
});
