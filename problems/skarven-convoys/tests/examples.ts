import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [[60, 64, 70, 66, 90, 85, 88], [30, 50, 10, 20, 40, 5, 5], 10, 2, 4],
    expected: 70,
    explanation:
      'The first four vehicles drive as one convoy for 30 cents and the last three as another for 40. Splitting the first four would cost 10 more. Vehicle 4 has to be the first of its convoy, because vehicle 3 is slower by 24.',
  },
  {
    input: [[50, 50, 50, 50, 50, 50], [9, 9, 1, 8, 1, 1], 0, 2, 4],
    expected: 10,
    explanation:
      'Vehicles 0 and 1, then the other four. Taking four first would cost 9 + 1 as well, but three and three 9 + 8.',
  },
  {
    input: [[80, 80, 80, 99], [4, 4, 4, 4], 15, 2, 3],
    expected: -1,
    explanation: 'Vehicle 3 is too fast for vehicle 2, and it cannot make a convoy on its own.',
  },
]);
