import { defineInvalidInputs } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: [0, 3, [], 1], because: 'rows and columns must be at least 1' },
  { input: [3, 0, [], 1], because: 'rows and columns must be at least 1' },
  { input: [500_001, 1, [], 1], because: 'at most 500,000 stones' },
  { input: [1_000, 501, [], 1], because: 'at most 500,000 stones' },
  { input: [1, 1, Array.from({ length: 50_001 }, () => [0, 0, 0, 0]), 1], because: '50,000 jobs' },
  { input: [3, 3, [[0, 0, 1]], 1], because: 'a job must be four numbers' },
  { input: [3, 3, [[-1, 0, 1, 1]], 1], because: 'top and bottom must lie in' },
  { input: [3, 3, [[0, 3, 1, 1]], 1], because: 'top and bottom must lie in' },
  { input: [3, 3, [[2, 1, 1, 1]], 1], because: 'top must not lie below bottom' },
  { input: [3, 3, [[0, 1, 3, 1]], 1], because: 'from and to must lie in' },
  { input: [3, 3, [[0, 1, 1, 3]], 1], because: 'from and to must lie in' },
  { input: [3, 3, [[0, 1, -1, 1]], 1], because: 'from and to must lie in' },
  { input: [3, 3, [[0, 1, 1, -1]], 1], because: 'from and to must lie in' },
  { input: [3, 3, [], 0], because: 'coats must lie in' },
  { input: [3, 3, [], 100_001], because: 'coats must lie in' },
]);
