import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [[4, 3, -2, 5, 1], [1, 3], 1],
    expected: 7,
    explanation:
      'With fresh ice after leg 1 the dial shows 4, 7, then 0, 5, 6. Repacking after leg 3 instead gives 4, 7, 5, 10, 1, and without repacking it would climb to 11.',
  },
  {
    input: [[6, -10, 8], [], 2],
    expected: 8,
    explanation:
      'There is no depot. The dial shows 6, 0, 8: leg 1 brings it back to 0 and no further.',
  },
  {
    input: [[2, 2, 2, 2, 2, 2], [0, 1, 2, 3, 4, 5], 2],
    expected: 4,
    explanation: 'Repacking after legs 1 and 3 cuts the ride into three climbs of 4.',
  },
]);
