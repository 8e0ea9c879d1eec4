import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [[0, 4, 4], [9, 3, 5], 4, 2, 10],
    expected: [37, 7, 36],
    explanation:
      'Blade 0 is on the wheel from 0 to 4 and lies down behind blades 1 and 2, which come just then. Blade 1 is done at 7. That was the second turn, so the wheel is dressed from 7 to 17. Blade 2 goes on from 17 to 21, blade 0 from 21 to 25, and after this fourth turn the wheel is dressed until 35. Blade 2 is done at 36 and blade 0 at 37.',
  },
  {
    input: [[2, 30], [6, 1], 8, 1, 5],
    expected: [8, 31],
    explanation:
      'Each blade is done in its first turn. The dressing after it lasts from 8 to 13, so that the wheel is free when the second customer comes.',
  },
  {
    input: [[0, 3], [2, 2], 2, 1, 4],
    expected: [2, 8],
    explanation: 'The second customer comes while the wheel is dressed, from 2 to 6.',
  },
]);
