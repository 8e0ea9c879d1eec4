import { defineInvalidInputs, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const eleven = [...'abcdefghijk'];

export default defineInvalidInputs<typeof problem>([
  { input: [[], []], because: '1 to 1,000 calls' },
  { input: [[], listOf(1_001, () => ['next'] as const)], because: '1 to 1,000 calls' },
  { input: [[], [['bring', '', 1]]], because: 'a thing must have a name' },
  { input: [[], [['bringFor', 'abcdefghijklm', 1, 'sew']]], because: 'a thing must have a name' },
  { input: [[], [['fetch', 'A']]], because: 'a thing must have a name' },
  { input: [[], [['before', 'a1']]], because: 'a thing must have a name' },
  { input: [[], [['bring', 'a', 0]]], because: 'a thing must need' },
  { input: [[], [['bringFor', 'a', 1_000_000_001, 'sew']]], because: 'a thing must need' },
  { input: [[], [['quick', 0]]], because: 'minutes must lie in' },
  { input: [[], [['quick', 1_000_000_001]]], because: 'minutes must lie in' },
  { input: [[], [['bringFor', 'a', 1, '']]], because: 'a skill must have a name' },
  { input: [[], [['bringFor', 'a', 1, 'abcdefghi']]], because: 'a skill must have a name' },
  { input: [[], [['nextFor', eleven]]], because: '0 to 10 skills' },
  { input: [[], [['nextFor', ['']]]], because: 'each of the skills' },
  { input: [[], [['nextFor', ['sew', 'glue', 'sew']]]], because: 'no skill may be there twice' },
  { input: [[], [['strike', 0]]], because: 'count must lie in' },
  { input: [[], [['strike', 1_001]]], because: 'count must lie in' },
]);
