import { defineInvalidInputs } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const fourteen = Array.from({ length: 14 }, () => Array.from({ length: 14 }, () => 0));

export default defineInvalidInputs<typeof problem>([
  { input: [[], []], because: '1 to 13 churches' },
  { input: [fourteen, Array.from({ length: 14 }, () => -1)], because: '1 to 13 churches' },
  { input: [[[0, 1]], [-1]], because: 'walk must be square' },
  { input: [[[1]], [-1]], because: 'to itself must be 0' },
  {
    input: [
      [
        [0, -1],
        [1, 0],
      ],
      [-1, -1],
    ],
    because: 'walk must lie in',
  },
  {
    input: [
      [
        [0, 1],
        [1_000_000_001, 0],
      ],
      [-1, -1],
    ],
    because: 'walk must lie in',
  },
  { input: [[[0]], [-1, -1]], because: 'one entry for each church' },
  { input: [[[0]], [-2]], because: 'key must lie in' },
  { input: [[[0]], [1]], because: 'key must lie in' },
]);
