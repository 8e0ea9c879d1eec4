import { defineInvalidInputs } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const many = (second: number) => Array.from({ length: 60_001 }, () => second);

export default defineInvalidInputs<typeof problem>([
  { input: [[], [], 0], because: '1 to 60,000 boats' },
  { input: [many(1), many(2), 0], because: '1 to 60,000 boats' },
  { input: [[1], [2, 3], 0], because: 'the same length' },
  { input: [[-1], [2], 0], because: 'before noon' },
  { input: [[5], [5], 0], because: 'after its start' },
  { input: [[5], [1_000_000_001], 0], because: 'at most 10^9' },
  { input: [[1], [2], -1], because: 'lead must lie in' },
  { input: [[1], [2], 1_000_000_001], because: 'lead must lie in' },
]);
