import { defineInvalidInputs, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: [[], []], because: '1 to 1,000 calls' },
  { input: [[], listOf(1_001, () => ['take', 'a', 1] as const)], because: '1 to 1,000 calls' },
  { input: [[], [['give', '', 1]]], because: 'a seed must have a name' },
  { input: [[], [['take', 'abcdefghijklm', 1]]], because: 'a seed must have a name' },
  { input: [[], [['reserve', 'Oat', 1]]], because: 'a seed must have a name' },
  { input: [[], [['give', 'a', 0]]], because: 'grams must lie in' },
  { input: [[], [['giveFor', 'a', 1_000_000_001, 1]]], because: 'grams must lie in' },
  { input: [[], [['giveFor', 'a', 1, 0]]], because: 'winters must lie in' },
  { input: [[], [['giveFor', 'a', 1, 21]]], because: 'winters must lie in' },
  { input: [[], [['list', 'a1']]], because: 'a prefix must have' },
  { input: [[], [['list', 'abcdefghijklm']]], because: 'a prefix must have' },
  { input: [[], [['scarce', 0]]], because: 'count must lie in' },
  { input: [[], [['scarce', 1_001]]], because: 'count must lie in' },
  { input: [[], [['collect', 0]]], because: 'number must lie in' },
  { input: [[], [['release', 1_001]]], because: 'number must lie in' },
]);
