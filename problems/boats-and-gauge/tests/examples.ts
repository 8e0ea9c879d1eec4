import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [[130, 40, 75, 99], [50, 60, 60, 90], [1_210, 1_300, 1_195, null], 40],
    expected: [null, null, 1_195, null],
    explanation:
      'The boat of second 75 meets the later one of the two readings of second 60. At 99 the gauge was out of order, and at 130 it still was. At 40 there was no reading yet.',
  },
  {
    input: [[100, 111, 110], [100], [-5], 10],
    expected: [-5, null, -5],
    explanation: 'The reading is 0, 11 and 10 seconds old. At most 10 are allowed.',
  },
]);
