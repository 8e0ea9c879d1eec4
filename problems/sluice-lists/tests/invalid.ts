import { defineInvalidInputs, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const numbers = (n: number) => listOf(n, (i) => i + 1);

export default defineInvalidInputs<typeof problem>([
  { input: [[], []], because: '1 to 60,000 sluices' },
  { input: [numbers(60_001), numbers(60_001)], because: '1 to 60,000 sluices' },
  { input: [[0], [0]], because: 'litres must lie in' },
  { input: [[1_000_000_001], [1_000_000_001]], because: 'litres must lie in' },
  {
    input: [
      [4, 4],
      [4, 4],
    ],
    because: 'the same number',
  },
  { input: [[4, 5], [4]], because: 'equally long' },
  {
    input: [
      [4, 5],
      [4, 6],
    ],
    because: 'exactly the numbers of yamna',
  },
  {
    input: [
      [4, 5],
      [5, 5],
    ],
    because: 'exactly the numbers of yamna',
  },
  { input: [numbers(1_001), numbers(1_001)], because: 'at most 1,000 levels' },
  { input: [numbers(1_001), numbers(1_001).reverse()], because: 'at most 1,000 levels' },
]);
