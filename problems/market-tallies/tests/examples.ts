import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [[7, 3, 7, 3, 9], [250, 400, -50, 0, 200], 1],
    expected: [
      [3, 2, 400],
      [7, 1, 200],
      [9, 1, 200],
    ],
    explanation:
      'Stall 3 sold for 400 pence and gave something away: 2 sales. Stall 7 has one sale and a refund, 200 pence, as much as stall 9, and the smaller number.',
  },
  {
    input: [[12, 5, 12, 5, 5], [300, 80, 20, -90, 10], 2],
    expected: [
      [12, 2, 320],
      [5, 2, 0],
    ],
    explanation: 'Both stalls have two sales. The refund of 90 pence brings stall 5 back to 0.',
  },
]);
