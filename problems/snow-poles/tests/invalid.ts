import { defineInvalidInputs, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const tooMany = listOf(30_001, () => 1);

export default defineInvalidInputs<typeof problem>([
  { input: [tooMany, []], because: 'up must have at most' },
  { input: [[], tooMany], because: 'down must have at most' },
  { input: [[0], []], because: 'poles must lie in' },
  { input: [[], [1_000_000_001]], because: 'poles must lie in' },
  { input: [[2, 1], []], because: 'up must not descend' },
  { input: [[], [1, 2]], because: 'down must not ascend' },
]);
