import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [[5, 4, 3, 2], [[0, 1, 3]], 11],
    expected: 2,
    explanation:
      'All four are too heavy. Animals 0, 1 and 3 weigh exactly 11, and 3 calms the other two; animal 2 crosses by itself.',
  },
  {
    input: [
      [1, 1, 1],
      [
        [0, 1, 2],
        [2, 0, -1],
      ],
      9,
    ],
    expected: 2,
    explanation:
      'Animal 2 could calm 0 and 1, but nobody calms 2 and 0. Animal 0 crosses alone, 1 and 2 together.',
  },
]);
