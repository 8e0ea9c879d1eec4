import { defineInvalidInputs, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const tooMany = listOf(30_001, () => 1);

export default defineInvalidInputs<typeof problem>([
  { input: [tooMany, []], because: 'signe must have at most' },
  { input: [[], tooMany], because: 'mette must have at most' },
  { input: [[0], []], because: 'patterns must lie in' },
  { input: [[], [1_000_000_001]], because: 'patterns must lie in' },
]);
