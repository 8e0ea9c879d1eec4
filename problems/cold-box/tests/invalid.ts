import { defineInvalidInputs, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: [[], [], 0], because: '1 to 100,000 legs' },
  { input: [listOf(100_001, () => 1), [], 0], because: '1 to 100,000 legs' },
  { input: [[1_000_001], [], 0], because: 'drift must lie in' },
  { input: [[-1_000_001], [], 0], because: 'drift must lie in' },
  { input: [[1, 2], [-1], 0], because: 'a depot must end a leg' },
  { input: [[1, 2], [2], 0], because: 'a depot must end a leg' },
  { input: [[1, 2], [1, 0], 0], because: 'ascending order, each once' },
  { input: [[1, 2], [1, 1], 0], because: 'ascending order, each once' },
  { input: [[1, 2], [1], -1], because: 'repacks must lie in' },
  { input: [[1, 2], [1], 3], because: 'repacks must lie in' },
]);
