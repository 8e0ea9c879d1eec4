import { defineInvalidInputs, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const many = listOf(100_001, () => 1);

export default defineInvalidInputs<typeof problem>([
  { input: [[], [1], [1], 1], because: '1 to 100,000 boats' },
  { input: [many, [1], [1], 1], because: '1 to 100,000 boats' },
  { input: [[1], many, many, 1], because: 'at most 100,000 readings' },
  { input: [[1], [1, 2], [1], 1], because: 'of one length' },
  { input: [[-1], [1], [1], 1], because: 'times and longest' },
  { input: [[1], [1_000_000_001], [1], 1], because: 'times and longest' },
  { input: [[1], [1], [1], -1], because: 'times and longest' },
  { input: [[1], [1], [1], 1_000_000_001], because: 'times and longest' },
  { input: [[1], [2, 1], [1, 1], 1], because: 'back in time' },
  { input: [[1], [1], [10_001], 1], because: 'level must lie in' },
  { input: [[1], [1], [-10_001], 1], because: 'level must lie in' },
]);
