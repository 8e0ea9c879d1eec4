import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [[6, 2, 4, 9, -1], 4, 2, 4],
    expected: 4,
    explanation:
      'Minutes 0 and 1 sum to 8, minutes 0 to 2 to 12, minutes 2 to 4 to 12, minutes 3 and 4 to 8: always 4 a minute. Minute 2 alone is on target too, but too short. All five minutes also average 4, but are too long.',
  },
  {
    input: [[5, -5, 5, -5], 0, 1, 2],
    expected: 3,
    explanation:
      'Each of the three pairs of neighbours averages 0. So do all four minutes together, but that is longer than 2 minutes.',
  },
  {
    input: [[7, 6, 6], 6, 3, 3],
    expected: 0,
    explanation: 'The only stretch of 3 minutes averages 19 / 3 watts, a little more than 6.',
  },
]);
