import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [[2, 9, 8, 9], [4, 4, 4, 4], 12, 5],
    expected: 21,
    explanation:
      'Three pots fit at once. Pot 0 alone burns 5 + 2 baskets and the other three together 5 + 9. Filling the kiln first would burn 5 + 9 for three pots and again 5 + 9 for the last one.',
  },
  {
    input: [[1, 8, 1, 8, 1], [2, 2, 2, 2, 2], 10, 6],
    expected: 14,
    explanation: 'All five fit exactly and are fired together: 6 + 8.',
  },
  {
    input: [[4, 0], [7, 7], 13, 0],
    expected: 4,
    explanation: 'Two loads, since the pots are 14 inches together. Here lighting is free.',
  },
]);
