import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [[0, 30, 20, 0, 10, 45, 15, 0, 8]],
    expected: [0, 15, 45, 10, 0, 30, 20, 0, 8],
    explanation:
      'The second group is turned, because 15 is heavier than 10. With 70 kilograms it is also the heaviest, so it goes to the front.',
  },
  {
    input: [[0, 0, 5, 9, 5, 0, 19]],
    expected: [0, 5, 9, 5, 0, 0, 19],
    explanation:
      'The first brake van has no wagons. The two other groups weigh 19 kilograms each, and the one nearer to the front goes first. It is not turned: its last wagon is just as heavy as its first.',
  },
  {
    input: [[0]],
    expected: [0],
    explanation: 'There is nothing to do.',
  },
]);
