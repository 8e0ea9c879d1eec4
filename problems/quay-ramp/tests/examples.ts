import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [[30, 10, 40]],
    expected: 120,
    explanation:
      'Aurel first changes 10 and 40, which costs 50, and then 30 and 40, which costs 70. The row is then 40, 30, 10.',
  },
  {
    input: [[25, 25, 8]],
    expected: 0,
    explanation: 'The row is in order, and equal crates need not change places.',
  },
  {
    input: [[5, 5, 6, 6]],
    expected: 44,
    explanation: 'Both crates of 6 kilograms must pass both of 5: four changes of 11 units each.',
  },
]);
