import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [
      4,
      [
        [0, 1, 10, 1],
        [1, 2, 12, 1],
        [2, 3, 90, 3],
        [0, 2, 20, 0],
      ],
      2,
    ],
    expected: 22,
    explanation:
      'The direct line to pier 2 is cheaper, but brings no stamps. By way of pier 1 Ditte pays 10 + 12 crowns, her card is full, and the expensive ride to pier 3 is free.',
  },
  {
    input: [
      3,
      [
        [0, 1, 5, 2],
        [1, 2, 40, 1],
      ],
      5,
    ],
    expected: 15,
    explanation:
      'Ditte sails to pier 1, back to pier 0, and to pier 1 again. Three rides bring six stamps, one of which is lost, and the last ride is free.',
  },
  {
    input: [3, [[1, 2, 7, 1]], 1],
    expected: -1,
    explanation: 'No line leaves pier 0.',
  },
]);
