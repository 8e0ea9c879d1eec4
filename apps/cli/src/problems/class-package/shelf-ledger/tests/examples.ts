import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [
      [4],
      [['place', 1, 3], ['place', 3, 2], ['total', 0, 1], ['total', 1, 3], ['rowsUsed']],
    ],
    expected: [null, null, 3, 5, 2],
    explanation: 'Row 3 belongs to the second total.',
  },
  {
    input: [[1], [['rowsUsed'], ['place', 0, 7], ['place', 0, 1], ['total', 0, 0], ['rowsUsed']]],
    expected: [0, null, null, 8, 1],
    explanation: '',
  },
]);
