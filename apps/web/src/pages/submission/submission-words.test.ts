import type { RunTest, Submission } from '@dryrun/contract';
import { describe, expect, test } from 'vitest';
import { findFirstFailing, nameSubmission, sayStanding, saySweep } from './submission-words.ts';

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

  test.each<[string, RunTest['verdict'][], number | null]>([
    ['the first failing', ['accepted', 'wrong-answer', 'runtime-error'], 1],
    ['the first when all passed', ['accepted', 'accepted'], 0],
    ['none when nothing ran', [], null],
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
