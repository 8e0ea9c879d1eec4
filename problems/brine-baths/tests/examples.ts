import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [[120, 40, 90, 200], [180, 120, 150, 260], 3],
    expected: 2,
    explanation:
      'A bath of 120 mg suits the cheeses 0, 1 and 2: for cheese 0 it is the weakest possible one, for cheese 1 the strongest. Cheese 3 needs a bath of its own.',
  },
  {
    input: [[10, 10, 10, 30], [50, 20, 50, 60], 2],
    expected: 2,
    explanation:
      'Three cheeses stand 20 mg, but only two fit in. Cheese 1 has to go in there. One of the cheeses 0 and 2 joins it, and the other one shares a bath of 50 mg with cheese 3.',
  },
  {
    input: [[5, 5, 5, 5, 5], [5, 5, 5, 5, 5], 2],
    expected: 3,
    explanation: 'All want the same strength, but a bath takes only two of them.',
  },
]);
