import { defineInvalidInputs, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: [[0], [['fetch', 1]]], because: 'room must lie in' },
  { input: [[20_001], [['fetch', 1]]], because: 'room must lie in' },
  { input: [[1], []], because: '1 to 40,000 calls' },
  { input: [[1], listOf(40_001, () => ['fetch', 1] as const)], because: '1 to 40,000 calls' },
  { input: [[1], [['clear', 0]]], because: 'count must lie in' },
  { input: [[1], [['clear', 20_001]]], because: 'count must lie in' },
  { input: [[1], [['fetch', 0]]], because: 'map must lie in' },
  { input: [[1], [['hold', 1_000_000_001]]], because: 'map must lie in' },
]);
