import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [
      [
        [0, 10, 4],
        [2, 6, 3],
        [4, 12, 9],
      ],
      2,
    ],
    expected: 130,
    explanation:
      'Minutes 0 and 1: one tug at 4, which is 8 crowns. Minutes 2 to 5: two tugs at 4, 32 crowns; the third one, there from minute 4 on, is too expensive. Minutes 6 to 9: two tugs at 9, 72 crowns. Minutes 10 and 11: one tug at 9, 18 crowns.',
  },
  {
    input: [
      [
        [5, 8, 7],
        [8, 9, 2],
        [20, 21, 1],
      ],
      1,
    ],
    expected: 24,
    explanation: 'Three minutes at 7, one at 2, nobody until minute 20, and one minute at 1.',
  },
]);
