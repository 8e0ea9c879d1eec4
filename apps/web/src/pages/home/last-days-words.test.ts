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
    ['none', '0 of 1', 'wrong answer, 1 test', 'none', 'none'],
  ],
  [
    'an assessment of seconds',
    { assessments: 1, couldSubmit: 1, firstSubmissionMinute: 0.4, unsubmittedAtTheBell: 1 },
    ['1', 'none tried', 'none', 'first minute', '1 of 1'],
  ],
  [
    'a paper, in which nothing can be submitted',
    { assessments: 1 },
    ['1', 'none tried', 'none', 'none', 'none'],
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
    ['12', '9 of 20', 'time limit, 1,204 tests', 'minute 24', '0 of 11'],
  ],
])('two weeks of %s', (_name, days, values) => {
  expect(describeDays({ ...none, ...days }).map(({ value }) => value)).toEqual(values);
});
