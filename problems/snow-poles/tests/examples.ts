import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [
      [3, 8, 8, 20],
      [31, 20, 5],
    ],
    expected: [3, 5, 8, 20, 31],
    explanation: 'Ilse noted pole 8 twice, and both of them noted pole 20.',
  },
  {
    input: [[], [9, 9, 2]],
    expected: [2, 9],
    explanation: 'Ilse saw no broken pole.',
  },
]);
