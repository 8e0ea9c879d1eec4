import { defineInvalidInputs, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const tooMany = listOf(50_001, () => 1);

export default defineInvalidInputs<typeof problem>([
  { input: [[], [], 1], because: '1 to 50,000 cheeses' },
  { input: [tooMany, tooMany, 1], because: '1 to 50,000 cheeses' },
  { input: [[1, 2], [3], 1], because: 'of one length' },
  { input: [[-1], [3], 1], because: 'at least 0' },
  { input: [[1], [1_000_000_001], 1], because: 'at most 10^9' },
  { input: [[1, 5], [1, 4], 1], because: 'must not lie above strongest' },
  { input: [[1], [1], 0], because: 'places must lie' },
  { input: [[1], [1], 50_001], because: 'places must lie' },
]);
