import type { RunTest, Submission } from '@dryrun/contract';
import { describe, expect, test } from 'vitest';
import {
  chooseTest,
  findFirstFailing,
  nameSubmission,
  sayLocked,
  sayNear,
  sayStanding,
  saySweep,
  wasNotRun,
} from './submission-words.ts';

type Standing = Pick<Submission, 'origin' | 'number' | 'counted'>;

describe('a submission in words', () => {
  test.each<[Standing, string, string[]]>([
    [{ origin: 'candidate', number: 2, counted: true }, 'Submission 2', ['Counted']],
    [{ origin: 'candidate', number: 1, counted: false }, 'Submission 1', ['Did not count']],
    [{ origin: 'candidate', number: 3, counted: null }, 'Submission 3', []],
    [
      { origin: 'last-run', number: null, counted: true },
      'Last run, submitted at the bell',
      ['Counted'],
    ],
    [
      { origin: 'bell', number: null, counted: false },
      'Draft at the bell',
      ['Judged for information, never counts'],
    ],
  ])('%j', (submission, name, standing) => {
    expect(nameSubmission(submission)).toBe(name);
    expect(sayStanding(submission)).toEqual(standing);
  });

  test.each<[boolean, Submission['state'], Submission['origin'], RegExp | null]>([
    [true, 'done', 'candidate', null],
    [false, 'done', 'candidate', /^Inputs and outputs of hidden tests unlock when the assessment/],
    [false, 'running', 'candidate', /^Being judged/],
    [false, 'queued', 'candidate', /^Being judged/],
    [false, 'queued', 'last-draft', /^Told when the assessment has ended/],
    [false, 'queued', 'bell', /^Told when the assessment has ended/],
    [false, 'running', 'bell', /^Being judged/],
    [true, 'done', 'bell', null],
  ])('unlocked %s and %s, of %s', (unlocked, state, origin, expected) => {
    const said = sayLocked({ unlocked, state, origin });
    if (expected === null) expect(said).toBeNull();
    else expect(said).toMatch(expected);
  });

  test.each([
    ['', 1],
    ['test=1', 0],
    ['test=2', 1],
    ['test=9', 1],
    ['test=0', 1],
    ['test=x', 1],
  ])('the address ?%s chooses', (address, expected) => {
    const tests = [{ verdict: 'accepted' }, { verdict: 'wrong-answer' }].map((test, index) => ({
      ...test,
      index,
    })) as RunTest[];
    expect(chooseTest(tests, new URLSearchParams(address))).toBe(expected);
    expect(chooseTest([], new URLSearchParams(address))).toBeNull();
  });

  test.each<[RunTest['verdict'], number, string | null]>([
    ['accepted', 424, null],
    ['accepted', 426, 'near the limit of 500 ms'],
    ['wrong-answer', 499, 'near the limit of 500 ms'],
    ['time-limit-exceeded', 510, null],
  ])('%s after %i of 500 ms: %s', (verdict, cpuTimeMs, words) => {
    expect(sayNear({ verdict, cpuTimeMs }, 500)).toBe(words);
  });

  test.each<[string, RunTest['verdict'][], number | null]>([
    ['the first failing', ['accepted', 'wrong-answer', 'runtime-error'], 1],
    ['the first when all passed', ['accepted', 'accepted'], 0],
    ['none when nothing ran', [], null],
    ['the only one', ['wrong-answer'], 0],
  ])('selects %s', (_name, verdicts, expected) => {
    const tests = verdicts.map((verdict, index) => ({
      index,
      verdict,
      cpuTimeMs: 1,
      memoryBytes: null,
      group: null,
      sweep: null,
      details: null,
    }));
    expect(findFirstFailing(tests)).toBe(expected);
  });
});

test.each([
  ['no sweep', null, 'wrong-answer', null],
  ['one that failed', { inputs: 200, endedAt: 37 }, 'wrong-answer', 'input 37 of 200'],
  ['one of tests that changed', { inputs: null, endedAt: 37 }, 'wrong-answer', 'input 37'],
  [
    'one that passed',
    { inputs: 200, endedAt: 200 },
    'accepted',
    'all 200 inputs right, the last one shown',
  ],
] as const)('says of %s which input is shown', (_, sweep, verdict, said) => {
  expect(saySweep({ sweep, verdict })).toBe(said);
});

test.each<[string, Pick<RunTest, 'verdict' | 'cpuTimeMs'>, boolean]>([
  ['stopped', { verdict: 'time-limit-exceeded', cpuTimeMs: 2_004 }, false],
  ['stopped while it slept', { verdict: 'time-limit-exceeded', cpuTimeMs: 0.4 }, false],
  ['not begun', { verdict: 'time-limit-exceeded', cpuTimeMs: 0 }, true],
  ['quick', { verdict: 'accepted', cpuTimeMs: 0 }, false],
])('a test that was %s', (_, one, notRun) => {
  expect(wasNotRun(one)).toBe(notRun);
});
