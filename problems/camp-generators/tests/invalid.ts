import { defineInvalidInputs, listOf, spine } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const one = () => 1;

export default defineInvalidInputs<typeof problem>([
  { input: [listOf(50_001, one), 5], because: 'at most 50,000 boxes' },
  { input: [[1, -1], 5], because: 'watts must lie in' },
  { input: [[1_000_000_001], 5], because: 'watts must lie in' },
  { input: [spine(1_001, () => true, one), 5], because: 'at most 1,000 levels' },
  { input: [[1], 0], because: 'capacity must lie in' },
  { input: [[1], 10_000_000_000_001], because: 'capacity must lie in' },
]);
