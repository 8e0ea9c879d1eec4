import type { SmallestInput } from '@dryrun/contract';
import { expect, it } from 'vitest';
import {
  sayAlike,
  sayBreak,
  sayNone,
  sayProgress,
  sayReduced,
  titleOfBreak,
} from './smallest-words.ts';

const found: SmallestInput = {
  verdict: 'wrong-answer',
  state: 'found',
  test: 8,
  group: null,
  testElements: 14,
  elements: 1,
  counts: 'elements',
  tries: 96,
  mostTries: 6_000,
  elapsedMs: 812,
  isComplete: true,
  details: null,
  alike: [],
  breaks: null,
};
const calls = { ...found, counts: 'calls', testElements: 900, elements: 6 } as const;

it.each<[SmallestInput, string]>([
  [found, 'Test 9: 14 elements reduced to 1 in 96 tries, 812 ms'],
  [{ ...found, testElements: 1 }, 'Test 9: 1 element, none smaller in 96 tries, 812 ms'],
  [{ ...found, tries: 1 }, 'Test 9: 14 elements reduced to 1 in 1 try, 812 ms'],
  [calls, 'Test 9: 900 calls reduced to 6 in 96 tries, 812 ms'],
  [
    { ...calls, isComplete: false },
    'Test 9: 900 calls reduced to 6 in 96 tries, 812 ms; there may be a smaller one',
  ],
  [{ ...calls, counts: 'rows' }, 'Test 9: 900 rows reduced to 6 in 96 tries, 812 ms'],
  [
    { ...found, counts: 'rows', testElements: 1 },
    'Test 9: 1 row, none smaller in 96 tries, 812 ms',
  ],
  [{ ...found, test: null, testElements: null }, '1 element, none smaller in 96 tries, 812 ms'],
])('says what it was reduced from', (finding, words) => {
  expect(sayReduced(finding)).toBe(words);
});

it('says how far it is, and that nothing was found', () => {
  expect(sayProgress({ ...found, tries: 1_340 })).toBe('1,340 of at most 6,000 tries');
  expect(sayProgress({ ...found, tries: 6_000 })).toBe(
    '6,000 tries; making sure of what was found',
  );
  expect(sayNone({ ...found, tries: 6_000, elapsedMs: 20_400 })).toBe(
    'No smaller input was found that fails in the same way, in 6,000 tries and 20 s. Test 9, which fails, has 14 elements.',
  );
});

it.each([
  [[], null],
  [[8], null],
  [[2, 8], 'Tests 3 and 9 both shrink to this input.'],
  [[2, 8, 9, 11], 'Tests 3, 9, 10 and 12 all shrink to this input.'],
])('names the tests that come to the same: %j', (alike, words) => {
  expect(sayAlike({ ...found, alike })).toBe(words);
});

const broken = { at: 41_230, keeps: 39_870, cpuTimeMs: 2_012, test: 19 };

it.each([
  [broken, 'Breaks the limit from n ≈ 41,000'],
  [{ ...broken, at: 2_140 }, 'Breaks the limit from n ≈ 2,100'],
  [{ ...broken, at: 34 }, 'Breaks the limit from n = 34'],
  [{ ...broken, at: 8, keeps: null }, 'Breaks the limit from n = 8 or less'],
])('names the size', (breaks, words) => {
  expect(titleOfBreak(breaks)).toBe(words);
});

it.each([
  [
    broken,
    'time-limit-exceeded',
    'With the first 39,870 elements of test 20 it keeps the limit of 2 s; with 41,230 it took 2 s or was stopped. The whole test has 200,000.',
  ],
  [
    broken,
    'memory-limit-exceeded',
    'With the first 39,870 elements of test 20 it keeps the memory limit; with 41,230 it does not. The whole test has 200,000.',
  ],
  [
    { ...broken, keeps: null },
    'time-limit-exceeded',
    'No size was seen that keeps the limit of 2 s.',
  ],
] as const)('says what was seen on both sides', (breaks, verdict, words) => {
  expect(sayBreak(breaks, { ...found, verdict, testElements: 200_000 }, 2_000)).toBe(words);
});
