import { defineInvalidInputs } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: [[], 1], because: '1 to 50,000 offers' },
  { input: [Array.from({ length: 50_001 }, () => [0, 1, 1]), 1], because: '1 to 50,000 offers' },
  { input: [[[0, 1]], 1], because: 'three numbers' },
  { input: [[[0, 1, 1, 1]], 1], because: 'three numbers' },
  { input: [[[-1, 1, 1]], 1], because: 'minutes 0 to 10^6' },
  { input: [[[0, 1_000_001, 1]], 1], because: 'minutes 0 to 10^6' },
  { input: [[[3, 3, 1]], 1], because: 'begin before it ends' },
  { input: [[[0, 1, 0]], 1], because: 'fee must lie in' },
  { input: [[[0, 1, 100_001]], 1], because: 'fee must lie in' },
  { input: [[[0, 1, 1]], 0], because: 'needed must lie in' },
  { input: [[[0, 1, 1]], 1_000_000_001], because: 'needed must lie in' },
]);
