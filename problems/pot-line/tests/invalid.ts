import { defineInvalidInputs } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const tooMany = Array.from({ length: 1_001 }, () => 1);

export default defineInvalidInputs<typeof problem>([
  { input: [[], [], 1], because: '1 to 1,000 pots' },
  { input: [tooMany, tooMany, 1], because: '1 to 1,000 pots' },
  { input: [[1, 2], [1], 1], because: 'one price for each pot' },
  { input: [[-1], [1], 1], because: 'pounds must lie in' },
  { input: [[10_001], [1], 1], because: 'pounds must lie in' },
  { input: [[1], [-1], 1], because: 'price must lie in' },
  { input: [[1], [10_001], 1], because: 'price must lie in' },
  { input: [[1], [1], -1], because: 'around must lie in' },
  { input: [[1], [1], 1_000_000_001], because: 'around must lie in' },
]);
