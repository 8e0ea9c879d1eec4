import { defineInvalidInputs, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: [[]], because: '1 to 60,000 vehicles' },
  { input: [listOf(60_001, () => 0)], because: '1 to 60,000 vehicles' },
  { input: [[0, -1]], because: 'weights must lie in' },
  { input: [[0, 1_000_000_001]], because: 'weights must lie in' },
  { input: [[5, 0]], because: 'begin with a brake van' },
]);
