import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [
      3,
      5,
      [
        [0, 1, 3, 0],
        [1, 2, 0, 1],
      ],
      1,
    ],
    expected: 6,
    explanation:
      'The first job covers stones 3, 4 and 0 of rows 0 and 1, the second stones 0 and 1 of rows 1 and 2. No paint is on stones 1 and 2 of row 0, stone 2 of row 1, and stones 2, 3 and 4 of row 2. Stone 0 of row 1 has two coats.',
  },
  {
    input: [2, 3, [[0, 1, 2, 1]], 3],
    expected: 12,
    explanation:
      'One job all round the tower: stone 2, then 0, then 1. Two coats are missing on each of 6 stones.',
  },
  {
    input: [1, 4, [], 7],
    expected: 28,
    explanation: 'Nobody has painted anything.',
  },
]);
