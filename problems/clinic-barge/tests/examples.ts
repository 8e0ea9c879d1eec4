import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [
      [
        [3, 9],
        [8, 2],
        [7, 1],
        [2, 9],
        [3, 9],
      ],
      4,
      2,
      3,
    ],
    expected: 21,
    explanation:
      'Three days at town 1 cost 9 + 2 + 1, the night at sail 4, and two days at town 0 cost 2 + 3. Spending only day 0 at town 0 first would come to 19, but a stay of one day is too short.',
  },
  {
    input: [
      [
        [1, 5],
        [1, 5],
        [1, 5],
        [1, 5],
      ],
      2,
      1,
      2,
    ],
    expected: 12,
    explanation:
      'Two days at town 0, one at town 1 and one more at town 0: 2 + 5 + 1 for the days and two nights at sail. The barge may come back, but not without a stay elsewhere.',
  },
  {
    input: [[[6], [6], [6], [6], [6]], 1, 3, 4],
    expected: -1,
    explanation: 'With one town there can be one stay only, and five days are too many for it.',
  },
]);
