import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [[20, 50, 30, 40, 10], 100],
    expected: 2,
    explanation:
      'The box with 50 watts and the two below it need exactly 100, so one generator there feeds them. The gate and its other branch need 50. One generator alone would have to deliver 150.',
  },
  {
    input: [[10, 60, 60, null, 30, 30], 90],
    expected: 3,
    explanation:
      'Each branch below the gate needs 90. With the 10 watts of the gate itself, neither fits.',
  },
  {
    input: [[15, 200, 5], 150],
    expected: -1,
    explanation: 'One box alone needs 200 watts, more than any generator delivers.',
  },
]);
