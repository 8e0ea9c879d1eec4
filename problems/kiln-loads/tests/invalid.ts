import { defineInvalidInputs } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const many = Array.from({ length: 2_001 }, () => 1);

export default defineInvalidInputs<typeof problem>([
  { input: [[], [], 1, 0], because: '1 to 2,000 pots' },
  { input: [many, many, 1, 0], because: '1 to 2,000 pots' },
  { input: [[1, 2], [1], 1, 0], because: 'the same length' },
  { input: [[-1], [1], 1, 0], because: 'wood must lie in' },
  { input: [[1_000_000_001], [1], 1, 0], because: 'wood must lie in' },
  { input: [[1], [1], 0, 0], because: 'chamber must lie in' },
  { input: [[1], [1], 1_000_000_001, 0], because: 'chamber must lie in' },
  { input: [[1], [0], 1, 0], because: 'height must lie in' },
  { input: [[1], [2], 1, 0], because: 'height must lie in' },
  { input: [[1], [1], 1, -1], because: 'lighting must lie in' },
  { input: [[1], [1], 1, 1_000_000_001], because: 'lighting must lie in' },
]);
