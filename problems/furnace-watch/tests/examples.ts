import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [[20, 10, 30, 40, null, 5], 4, 50, 3],
    expected: [20, 30, 30],
    explanation:
      'Half of 4 readings are 2: of 10, 20, 30, 40 the second is shown. The two windows with a lost reading have 3, of which half are 1.5, so that again two have to be as large or smaller.',
  },
  {
    input: [[7, null, 5, null, 8], 3, 90, 2],
    expected: [7, null, 8],
    explanation:
      'Of 2 readings, 90 per cent are 1.8, so both have to be as large or smaller: the larger one is shown. The window in the middle has only one reading.',
  },
]);
