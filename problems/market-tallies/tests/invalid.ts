import { defineInvalidInputs, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: [[], [], 0], because: '1 to 100,000 entries' },
  {
    input: [listOf(100_001, () => 1), listOf(100_001, () => 1), 1],
    because: '1 to 100,000 entries',
  },
  { input: [[1, 2], [5], 1], because: 'of one length' },
  { input: [[0], [5], 1], because: 'stall must lie in' },
  { input: [[1_000_000_001], [5], 1], because: 'stall must lie in' },
  { input: [[1], [1_000_001], 1], because: 'pence must lie in' },
  { input: [[1], [-1_000_001], 1], because: 'pence must lie in' },
  { input: [[1], [5], -1], because: 'least must lie in' },
  { input: [[1], [5], 2], because: 'least must lie in' },
]);
