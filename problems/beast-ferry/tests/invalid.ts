import { defineInvalidInputs } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const three = [1, 1, 1];

export default defineInvalidInputs<typeof problem>([
  { input: [[], [], 1], because: '1 to 13 animals' },
  { input: [Array.from({ length: 14 }, () => 1), [], 1], because: '1 to 13 animals' },
  { input: [[1], [], 1_000_000_001], because: 'carry must not exceed' },
  { input: [[0], [], 1], because: 'weight must lie in' },
  { input: [[6], [], 5], because: 'weight must lie in' },
  { input: [three, Array.from({ length: 61 }, () => [0, 1, 2]), 3], because: '60 quarrels' },
  { input: [three, [[0, 1]], 3], because: 'three numbers' },
  { input: [three, [[-1, 1, 2]], 3], because: 'a and b must lie in' },
  { input: [three, [[0, 3, 2]], 3], because: 'a and b must lie in' },
  { input: [three, [[0, 1, -2]], 3], because: 'calmer must lie in' },
  { input: [three, [[0, 1, 3]], 3], because: 'calmer must lie in' },
  { input: [three, [[1, 1, 2]], 3], because: 'different animals' },
  { input: [three, [[0, 1, 1]], 3], because: 'different animals' },
]);
