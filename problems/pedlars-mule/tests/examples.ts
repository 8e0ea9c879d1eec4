import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [
      [
        [3, 10, 2, 4],
        [5, 14, 3, 0],
      ],
      15,
    ],
    expected: 42,
    explanation:
      'Three pieces of kind 1 weigh exactly 15 ounces and bring 3 × 14. Two pieces of kind 0 weigh 10 ounces with their crate; one of kind 1 fits beside them: only 34.',
  },
  {
    input: [
      [
        [2, 9, 4, 3],
        [4, 11, 1, 1],
      ],
      11,
    ],
    expected: 36,
    explanation: 'The crate of kind 0 with all four pieces weighs 3 + 8 ounces.',
  },
  {
    input: [[[2, 50, 9, 4]], 5],
    expected: 0,
    explanation: 'Not even one piece in its crate can be carried.',
  },
]);
