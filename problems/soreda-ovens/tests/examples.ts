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
    input: [[-1, 0, 1, 2], [0, 1, 4, 2], [50, 50, 10, 50], [9, 9, 9, 9], 1],
    expected: 30,
    explanation:
      'The oven in hamlet 2 bakes for one neighbour. The path between 3 and 2 costs `carter[3]`, 2 crowns, and the path between 2 and 1 costs `carter[2]`, 4 crowns, so it bakes for hamlet 3. The others buy in the town: 10 + 2 + 9 + 9. Hamlet 0 is no neighbour of hamlet 2.',
  },
  {
    input: [[-1], [0], [7], [6], 1],
    expected: 6,
    explanation: 'The only hamlet buys its bread in the town.',
  },
]);
