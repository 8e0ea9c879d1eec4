import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: ['strongwesterly', 'strangwestrly', 3],
    expected: 2,
    explanation: 'The o was replaced by an a, and an e was left out.',
  },
  {
    input: ['northgale', 'nothrgale', 1],
    expected: -1,
    explanation:
      'The r is left out and put in again behind the h: 2 slips, one more than the 1 that matters.',
  },
]);
