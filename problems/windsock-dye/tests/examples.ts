import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [['rggbr', 'bbgrr', 'rrggb']],
    expected: 11,
    explanation:
      'Across the seam the red squares at the end of the first two rows belong together with the one at the start of row 0, a patch of 4. The green patch has 5 squares and touches this one as well as the two red squares at the bottom left. Dyed red, it makes a patch of 5 + 4 + 2 = 11.',
  },
  {
    input: [['aba', 'bab', 'aba']],
    expected: 7,
    explanation:
      'The two b squares of row 1 touch across the seam and make one patch, and so do the a squares of row 0 and those of row 2. If the two are dyed in a, they join both pairs and the square in the middle: 2 + 2 + 2 + 1 = 7.',
  },
  {
    input: [['zzzz']],
    expected: 4,
    explanation: 'There is only one patch, and dyeing it makes it no larger.',
  },
]);
