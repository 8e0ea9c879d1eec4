import { defineInvalidInputs, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: [[[]], [['fetch', 'a']]], because: '1 to 200 boxes' },
  { input: [[listOf(201, () => 1)], [['fetch', 'a']]], because: '1 to 200 boxes' },
  { input: [[[0]], [['fetch', 'a']]], because: 'a box must have a size' },
  { input: [[[1_001]], [['fetch', 'a']]], because: 'a box must have a size' },
  { input: [[[1]], []], because: '1 to 1,000 calls' },
  { input: [[[1]], listOf(1_001, () => ['fetch', 'a'] as const)], because: '1 to 1,000 calls' },
  { input: [[[1]], [['store', '', 1]]], because: 'a parcel must have a name' },
  { input: [[[1]], [['fetch', 'abcdefghijklm']]], because: 'a parcel must have a name' },
  { input: [[[1]], [['storeUntil', 'A', 1, 1]]], because: 'a parcel must have a name' },
  { input: [[[1]], [['store', 'a', 0]]], because: 'a parcel must have a size' },
  { input: [[[1]], [['storeUntil', 'a', 1_001, 1]]], because: 'a parcel must have a size' },
  { input: [[[1]], [['free', 0]]], because: 'size must lie in' },
  { input: [[[1]], [['free', 1_001]]], because: 'size must lie in' },
  { input: [[[1]], [['largest', 0]]], because: 'count must lie in' },
  { input: [[[1]], [['largest', 201]]], because: 'count must lie in' },
  { input: [[[1]], [['storeUntil', 'a', 1, -1]]], because: 'a last day must lie in' },
  { input: [[[1]], [['storeUntil', 'a', 1, 100_001]]], because: 'a last day must lie in' },
  { input: [[[1]], [['advance', 100_001]]], because: 'the calendar must go on' },
  {
    input: [
      [[1]],
      [
        ['advance', 5],
        ['advance', 4],
      ],
    ],
    because: 'the calendar must go on',
  },
  { input: [[[1]], [['close', 0]]], because: 'a box must have a number' },
  { input: [[[1]], [['reopen', 2]]], because: 'a box must have a number' },
]);
