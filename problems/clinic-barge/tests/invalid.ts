import { defineInvalidInputs, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: [[], 1, 1, 1], because: '1 to 20,000 days' },
  { input: [listOf(20_001, () => [1]), 1, 1, 1], because: '1 to 20,000 days' },
  { input: [[[]], 1, 1, 1], because: '1 to 10 towns' },
  { input: [[listOf(11, () => 1)], 1, 1, 1], because: '1 to 10 towns' },
  { input: [[[1, 2], [3]], 1, 1, 1], because: 'every day must have one cost a town' },
  { input: [[[-1]], 1, 1, 1], because: 'a cost must lie in' },
  { input: [[[1_000_001]], 1, 1, 1], because: 'a cost must lie in' },
  { input: [[[1]], -1, 1, 1], because: 'sailing must lie in' },
  { input: [[[1]], 1_000_000_001, 1, 1], because: 'sailing must lie in' },
  { input: [[[1]], 1, 0, 1], because: 'shortest and longest must keep' },
  { input: [[[1], [1]], 1, 2, 1], because: 'shortest and longest must keep' },
  { input: [[[1]], 1, 1, 2], because: 'shortest and longest must keep' },
]);
