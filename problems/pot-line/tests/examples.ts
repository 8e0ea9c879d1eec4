import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [[2, 9, 4], [1, 2, 5], 3],
    expected: 52,
    explanation:
      'Pot 0 on day 0 brings 2, pot 2 on day 1 brings 8, and pot 1 on day 2 brings 45. Sailing around once costs 3. From east to west, pots 2, 0, 1, it would be 4 + 4 + 45 - 3 = 50.',
  },
  {
    input: [[2, 9, 4], [1, 2, 5], 20],
    expected: 40,
    explanation:
      'Now sailing around is too expensive. From west to east the pots bring 2 + 18 + 20 = 40, from east to west 4 + 18 + 10 = 32.',
  },
  { input: [[6], [7], 100], expected: 42, explanation: 'One pot, and nowhere to sail.' },
]);
