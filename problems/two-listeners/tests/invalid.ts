import { defineInvalidInputs } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const many = Array.from({ length: 100_001 }, () => 1);

export default defineInvalidInputs<typeof problem>([
  { input: [[], [1], [1], [0, 1], [0, 1]], because: '1 to 100,000 flashes' },
  { input: [many, [1], [1], [0, 1], [0, 1]], because: '1 to 100,000 flashes' },
  { input: [[1], many, [1], [0, 1], [0, 1]], because: 'claps in the east' },
  { input: [[1], [1], many, [0, 1], [0, 1]], because: 'claps in the west' },
  { input: [[-1], [1], [1], [0, 1], [0, 1]], because: 'flash must lie in' },
  { input: [[1], [1e12 + 1], [1], [0, 1], [0, 1]], because: 'east must lie in' },
  { input: [[1], [1], [-5, 1], [0, 1], [0, 1]], because: 'west must lie in' },
  { input: [[2, 1], [1], [1], [0, 1], [0, 1]], because: 'flash must be in ascending order' },
  { input: [[1], [4, 4, 3], [1], [0, 1], [0, 1]], because: 'east must be in ascending order' },
  { input: [[1], [1], [9, 3], [0, 1], [0, 1]], because: 'west must be in ascending order' },
  { input: [[1], [1], [1], [0], [0, 1]], because: 'eastDelay must be two numbers' },
  { input: [[1], [1], [1], [0, 1], [0, 1, 2]], because: 'westDelay must be two numbers' },
  { input: [[1], [1], [1], [-1, 1], [0, 1]], because: 'eastDelay must lie in' },
  { input: [[1], [1], [1], [0, 1], [0, 1e9 + 1]], because: 'westDelay must lie in' },
  { input: [[1], [1], [1], [3, 2], [0, 1]], because: 'the least of eastDelay' },
]);
