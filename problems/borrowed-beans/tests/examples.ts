import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [
      [5, 0, 2],
      [3, 4, 3],
      [20, 70, 45],
    ],
    expected: 60,
    explanation:
      'Ines borrows the 3 sacks of day 0 for 60 cents. The 5 sacks in the store then serve all of day 1, and the one left of them serves day 2 together with the 2 that land. Serving day 0 from the store would leave 2 sacks to borrow on day 1 and 1 on day 2, for 185 cents.',
  },
  {
    input: [
      [2, 0, 4],
      [3, 2, 2],
      [10, 10, 30],
    ],
    expected: 30,
    explanation:
      'Days 0 and 1 want 5 sacks and only 2 have landed, so 3 are borrowed at 10 cents. The ship of day 2 comes too late for them, and 2 of its sacks are left over.',
  },
  {
    input: [
      [1, 0],
      [2, 1],
      [8, 9],
    ],
    expected: 16,
    explanation: 'The only sack serves day 1, and day 0 borrows both of its sacks.',
  },
]);
