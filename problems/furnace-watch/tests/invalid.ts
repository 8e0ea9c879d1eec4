import { defineInvalidInputs, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: [[], 1, 50, 1], because: '1 to 30,000 minutes' },
  { input: [listOf(30_001, () => 1), 1, 50, 1], because: '1 to 30,000 minutes' },
  { input: [[-1], 1, 50, 1], because: 'heat must lie in' },
  { input: [[100_001], 1, 50, 1], because: 'heat must lie in' },
  { input: [[1], 0, 50, 1], because: 'width must lie in' },
  { input: [[1], 2, 50, 1], because: 'width must lie in' },
  { input: [[1], 1, 0, 1], because: 'percent must lie in' },
  { input: [[1], 1, 101, 1], because: 'percent must lie in' },
  { input: [[1, 2], 2, 50, 0], because: 'least must lie in' },
  { input: [[1, 2], 1, 50, 2], because: 'least must lie in' },
]);
