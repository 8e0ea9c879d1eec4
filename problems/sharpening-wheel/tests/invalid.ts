import { defineInvalidInputs } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const many = Array.from({ length: 100_001 }, () => 1);

export default defineInvalidInputs<typeof problem>([
  { input: [[], [], 1, 1, 0], because: '1 to 100,000 customers' },
  { input: [many, many, 1, 1, 0], because: '1 to 100,000 customers' },
  { input: [[0, 1], [1], 1, 1, 0], because: 'of one length' },
  { input: [[-1, 1], [1, 1], 1, 1, 0], because: 'arrival must lie in' },
  { input: [[1, 1_000_000_001], [1, 1], 1, 1, 0], because: 'arrival must lie in' },
  { input: [[3, 2], [1, 1], 1, 1, 0], because: 'arrival must be in ascending order' },
  { input: [[0, 1], [1, 1], 0, 1, 0], because: 'limit must lie in' },
  { input: [[0, 1], [1, 1], 1_000_001, 1, 0], because: 'limit must lie in' },
  { input: [[0, 1], [0, 1], 1, 1, 0], because: 'work must lie in' },
  { input: [[0, 1], [10, 11], 2, 1, 0], because: 'work must lie in' },
  { input: [[0, 1], [1, 1], 1, 0, 0], because: 'turns must lie in' },
  { input: [[0, 1], [1, 1], 1, 1_000_001, 0], because: 'turns must lie in' },
  { input: [[0, 1], [1, 1], 1, 1, -1], because: 'dressing must lie in' },
  { input: [[0, 1], [1, 1], 1, 1, 1_000_001], because: 'dressing must lie in' },
]);
