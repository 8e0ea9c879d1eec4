import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [
      [40, 15, 70, 25, 10],
      [15, 70, 40, 10, 25],
    ],
    expected: [160, 85, 35, null, 70, 10],
    explanation:
      'The top sluice is 40. To its left stands 15, which has 70 to its right; to its right stands 25, which has 10 to its left. At 15 arrive 15 + 70 litres, at 25 arrive 25 + 10, and at the top all 160.',
  },
  {
    input: [
      [9, 4, 6],
      [6, 9, 4],
    ],
    expected: [],
    explanation:
      'By Idir’s list 6 is left of 9 and 4 is right of it. Then Yamna would have written 6 before 4.',
  },
  {
    input: [
      [3, 8, 5],
      [3, 8, 5],
    ],
    expected: [16, null, 13, null, 5],
    explanation: 'Nothing forks to the left: 8 hangs to the right of 3, and 5 to the right of 8.',
  },
]);
