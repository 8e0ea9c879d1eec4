import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [[3, 1, 3, 3, 2, 1], [400, 250, 300, 200, 350, 900], 1200, 2],
    expected: 4,
    explanation:
      'The second to the fifth glass cost 250 + 300 + 200 + 350 = 1,100 cents, with grape 3 twice. The first four would be cheap enough at 1,150, but they pour grape 3 three times. Five glasses in a row cost at least 1,500.',
  },
  {
    input: [[5, 5, 5, 5], [0, 0, 0, 0], 0, 3],
    expected: 3,
    explanation: 'All wines are free, so only the second rule counts.',
  },
  {
    input: [[8, 6], [1500, 1250], 1000, 1],
    expected: 0,
    explanation: 'Even a single glass costs more than the budget.',
  },
]);
