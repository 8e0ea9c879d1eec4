import { defineInvalidInputs, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const tooMany = listOf(100_001, () => 1);

export default defineInvalidInputs<typeof problem>([
  { input: [[], [], []], because: '1 to 100,000 days' },
  { input: [tooMany, tooMany, tooMany], because: '1 to 100,000 days' },
  { input: [[1, 2], [1], [1, 2]], because: 'of one length' },
  { input: [[1, 2], [1, 2], [1]], because: 'of one length' },
  { input: [[-1], [1], [1]], because: 'landed must lie in' },
  { input: [[1], [10_001], [1]], because: 'wanted must lie in' },
  { input: [[1], [1], [-1]], because: 'fee must lie in' },
  { input: [[1], [1], [100_001]], because: 'fee must lie in' },
]);
