import { defineInvalidInputs, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: [[], [], [], 1], because: '1 to 20,000 jobs' },
  { input: [listOf(20_001, () => 1), [], [], 1], because: '1 to 20,000 jobs' },
  { input: [[1, 0], [], [], 1], because: 'hours must lie' },
  { input: [[1, 1_000_001], [], [], 1], because: 'hours must lie' },
  { input: [[1, 1], listOf(50_001, () => [0, 1]), [], 1], because: 'at most 50,000 needs' },
  { input: [[1, 1], [[0, 1, 1]], [], 1], because: 'a pair of jobs' },
  { input: [[1, 1], [[0, 2]], [], 1], because: 'needs must name jobs' },
  { input: [[1, 1], [], [2], 1], because: 'slip must name jobs' },
  { input: [[1, 1], [], [1, 1], 1], because: 'slip must name no job twice' },
  { input: [[1, 1], [], [], 0], because: 'tide must lie' },
  { input: [[1, 1], [], [], 1_000_001], because: 'tide must lie' },
]);
