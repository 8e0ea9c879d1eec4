import { defineInvalidInputs, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: [1, [[0, 0, 1]]], because: '2 to 10,000 isles' },
  { input: [10_001, listOf(10_000, (isle) => [isle, isle + 1, 1])], because: '2 to 10,000 isles' },
  { input: [2, []], because: '1 to 40,000 offers' },
  { input: [2, listOf(40_001, () => [0, 1, 1])], because: '1 to 40,000 offers' },
  { input: [2, [[0, 1]]], because: 'must be [a, b, price]' },
  { input: [2, [[0, 2, 1]]], because: 'isles of the group' },
  { input: [2, [[-1, 1, 1]]], because: 'isles of the group' },
  {
    input: [
      2,
      [
        [0, 1, 1],
        [1, 1, 1],
      ],
    ],
    because: 'two different isles',
  },
  { input: [2, [[0, 1, 0]]], because: 'price must lie' },
  { input: [2, [[0, 1, 1_000_000_001]]], because: 'price must lie' },
  {
    input: [
      4,
      [
        [0, 1, 1],
        [2, 3, 1],
        [1, 0, 5],
      ],
    ],
    because: 'must join all isles',
  },
]);
