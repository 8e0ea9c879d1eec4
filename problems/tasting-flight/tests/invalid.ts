import { defineInvalidInputs, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const tooMany = listOf(100_001, () => 1);

export default defineInvalidInputs<typeof problem>([
  { input: [[], [], 5, 1], because: '1 to 100,000 bottles' },
  { input: [tooMany, tooMany, 5, 1], because: '1 to 100,000 bottles' },
  { input: [[1, 2], [3], 5, 1], because: 'grape and price must be of one length' },
  { input: [[0], [3], 5, 1], because: 'a grape must lie in' },
  { input: [[1_000_000_001], [3], 5, 1], because: 'a grape must lie in' },
  { input: [[1], [-1], 5, 1], because: 'a price must lie in' },
  { input: [[1], [1_000_000_001], 5, 1], because: 'a price must lie in' },
  { input: [[1], [3], -1, 1], because: 'budget must lie in' },
  { input: [[1], [3], 100_000_000_000_001, 1], because: 'budget must lie in' },
  { input: [[1], [3], 5, 0], because: 'most must lie in 1 to n' },
  { input: [[1], [3], 5, 2], because: 'most must lie in 1 to n' },
]);
