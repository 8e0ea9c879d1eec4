import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [[-1, 0, 0, 0], [0, 2, 3, 1], [20, 30, 30, 30], [15, 14, 11, 12], 2],
    expected: 34,
    explanation:
      'An oven in hamlet 0 costs 20 crowns and can serve two of the three others. Hamlets 1 and 3 save most by it: 14 − 2 = 12 and 12 − 1 = 11 crowns. Hamlet 2 buys in the town: 20 + 2 + 1 + 11 = 34.',
  },
  {
    input: [[-1, 0, 1, 2], [0, 1, 1, 1], [50, 50, 10, 50], [9, 9, 9, 9], 1],
    expected: 29,
    explanation:
      'The path does not fork. The oven in hamlet 2 bakes for one neighbour, whose bread costs 1 crown more, and two hamlets buy in the town: 10 + 1 + 9 + 9. Hamlet 0 could not have its bread from that oven anyway, two paths away.',
  },
  {
    input: [[-1], [0], [7], [6], 1],
    expected: 6,
    explanation: 'The only hamlet buys its bread in the town.',
  },
]);
