import type { RunTest, Submission } from '@dryrun/contract';
import { describe, expect, test } from 'vitest';
import { findFirstFailing, nameSubmission, sayStanding } from './submission-words.ts';

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
