import type { Overview } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { describeDays } from './last-days-words.ts';

const none: Overview['last14Days'] = {
  assessments: 0,
  problemsSolved: 0,
  problemsTried: 0,
  mostFrequentFailure: null,
  firstSubmissionMinute: null,
  couldSubmit: 0,
  unsubmittedAtTheBell: 0,
};

test.each<[string, Partial<Overview['last14Days']>, string[]]>([
  ['nothing', {}, ['none', 'none tried', 'none', 'none', 'none']],
  [
    'practice only',
    { problemsTried: 1, mostFrequentFailure: { verdict: 'wrong-answer', tests: 1 } },
    ['none', 'none yet, 1 tried', 'wrong answer, 1 test', 'none', 'none'],
  ],
  [
    'an assessment of seconds',
    { assessments: 1, couldSubmit: 1, firstSubmissionMinute: 0.4, unsubmittedAtTheBell: 1 },
    ['1', 'none tried', 'none', 'first minute', 'the one time'],
  ],
  [
    'a paper, in which nothing can be submitted',
    { assessments: 1 },
    ['1', 'none tried', 'none', 'none', 'none'],
  ],
  [
    'all solved, and nothing submitted in time',
    {
      assessments: 2,
      couldSubmit: 2,
      unsubmittedAtTheBell: 2,
      problemsSolved: 3,
      problemsTried: 3,
    },
    ['2', '3, all that were tried', 'none', 'none', 'both times'],
  ],
  [
    'some unsubmitted',
    { assessments: 5, couldSubmit: 5, unsubmittedAtTheBell: 2 },
    ['5', 'none tried', 'none', 'none', '2 of 5 times'],
  ],
  [
    'many',
    {
      assessments: 12,
      couldSubmit: 11,
      problemsSolved: 9,
      problemsTried: 20,
      mostFrequentFailure: { verdict: 'time-limit-exceeded', tests: 1204 },
      firstSubmissionMinute: 24.7,
    },
    ['12', '9 of 20 tried', 'time limit, 1,204 tests', 'minute 24', 'never'],
  ],
])('two weeks of %s', (_name, days, values) => {
  expect(describeDays({ ...none, ...days }).map(({ value }) => value)).toEqual(values);
});
