import { defineInvalidInputs, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: [0, [], 1], because: '1 to 3,000 piers' },
  { input: [3_001, [], 1], because: '1 to 3,000 piers' },
  { input: [2, listOf(9_001, () => [0, 1, 1, 1]), 1], because: 'at most 9,000 lines' },
  { input: [2, [[0, 1, 5]], 1], because: '[a, b, price, stamps]' },
  { input: [2, [[0, 2, 5, 1]], 1], because: 'piers of the lake' },
  { input: [2, [[-1, 1, 5, 1]], 1], because: 'piers of the lake' },
  { input: [2, [[1, 1, 5, 1]], 1], because: 'two different piers' },
  { input: [2, [[0, 1, 0, 1]], 1], because: 'price must lie' },
  { input: [2, [[0, 1, 10_000_001, 1]], 1], because: 'price must lie' },
  { input: [2, [[0, 1, 5, 4]], 1], because: 'stamps must lie' },
  { input: [2, [[0, 1, 5, 1]], 0], because: 'boxes must lie' },
  { input: [2, [[0, 1, 5, 1]], 13], because: 'boxes must lie' },
]);
