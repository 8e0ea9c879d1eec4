import { defineInvalidInputs, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: [[]], because: '1 to 60,000 crates' },
  { input: [listOf(60_001, () => 1)], because: '1 to 60,000 crates' },
  { input: [[0]], because: 'weights must lie in' },
  { input: [[101]], because: 'weights must lie in' },
]);
