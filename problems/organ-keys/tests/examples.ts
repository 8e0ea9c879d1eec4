import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [
      [
        [0, 5, 9],
        [4, 0, 2],
        [1, 8, 0],
      ],
      [-1, -1, 0],
    ],
    expected: 7,
    explanation:
      'The key to church 2 hangs in church 0. Possible orders are 0, 1, 2 with 5 + 2 minutes, 0, 2, 1 with 9 + 8 and 1, 0, 2 with 4 + 9. The order 1, 2, 0 with 2 + 1 minutes would need the key too early.',
  },
  {
    input: [
      [
        [0, 3],
        [3, 0],
      ],
      [1, 0],
    ],
    expected: -1,
    explanation: 'Each church has the key to the other one.',
  },
  { input: [[[0]], [-1]], expected: 0, explanation: 'A single church needs no walking.' },
]);
