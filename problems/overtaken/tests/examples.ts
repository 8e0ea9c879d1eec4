import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [[30, 10, 20, 10], [70, 90, 75, 60], 15],
    expected: 2,
    explanation:
      'Boats 0 and 2 both left after boat 1 and arrived 20 and 15 seconds before it. Boat 0 also arrived before boat 2, but only by 5 seconds. Boats 1 and 3 left together.',
  },
  {
    input: [[0, 1, 2], [9, 9, 8], 0],
    expected: 2,
    explanation: 'Boat 2 overtook both others. Boats 0 and 1 arrived in the same second.',
  },
  { input: [[4], [6], 3], expected: 0, explanation: 'A boat alone overtakes nobody.' },
]);
