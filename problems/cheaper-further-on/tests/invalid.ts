import { defineInvalidInputs } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const many = Array.from({ length: 100_001 }, (_, i) => i + 1);

export default defineInvalidInputs<typeof problem>([
  { input: [[], [], 0, 1], because: '1 to 100,000 stations' },
  { input: [many, many, 0, 1], because: '1 to 100,000 stations' },
  { input: [[1, 2], [5], 0, 1], because: 'of one length' },
  { input: [[-1, 2], [5, 5], 0, 1], because: 'at must lie in' },
  { input: [[1, 1_000_000_001], [5, 5], 0, 1], because: 'at must lie in' },
  { input: [[2, 1], [5, 5], 0, 1], because: 'at must be in ascending order' },
  { input: [[2, 2], [5, 5], 0, 1], because: 'at must be in ascending order' },
  { input: [[1, 2], [5, 0], 0, 1], because: 'a price must lie in' },
  { input: [[1, 2], [1_000_000_001, 5], 0, 1], because: 'a price must lie in' },
  { input: [[1, 2], [5, 5], -1, 1], because: 'margin must lie in' },
  { input: [[1, 2], [5, 5], 1_000_000_001, 1], because: 'margin must lie in' },
  { input: [[1, 2], [5, 5], 0, 0], because: 'reach must lie in' },
  { input: [[1, 2], [5, 5], 0, 1_000_000_001], because: 'reach must lie in' },
]);
