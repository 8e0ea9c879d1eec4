import { defineInvalidInputs } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: [[], 1], because: '1 to 100,000 planks' },
  { input: [Array.from({ length: 100_001 }, () => 1), 1], because: '1 to 100,000 planks' },
  { input: [[3, -1], 1], because: 'a height must lie in' },
  { input: [[1_000_000_001], 1], because: 'a height must lie in' },
  { input: [[3], 0], because: 'plank must lie in' },
  { input: [[3], 1_000_000_001], because: 'plank must lie in' },
]);
