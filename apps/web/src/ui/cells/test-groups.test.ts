import type { Cell } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { foldGroups } from './test-groups.ts';

/** One test a letter: a accepted, w wrong, q queued; each in a group of its own. */
function groupsOf(letters: string) {
  const cells: Record<string, Cell> = { a: 'accepted', w: 'wrong-answer', q: 'queued' };
  const tests = [...letters].map((letter, index) => ({
    index,
    group: `g${index}`,
    cell: cells[letter] ?? 'queued',
  }));
  const { shown, folded } = foldGroups(tests);
  return { shown: shown.map(([name]) => name).join(' '), folded: folded.length };
}

test.each([
  ['few groups', 'awaw', { shown: 'g0 g1 g2 g3', folded: 0 }],
  ['eight', 'aaaaaaaw', { shown: 'g0 g1 g2 g3 g4 g5 g6 g7', folded: 0 }],
  ['many, some lost', 'aawaaaaawa', { shown: 'g2 g8', folded: 8 }],
  ['many, none lost', 'aaaaaaaaaa', { shown: '', folded: 10 }],
  ['many, not judged', 'qqqqqqqqqq', { shown: '', folded: 10 }],
  ['many, all lost', 'wwwwwwwwww', { shown: 'g0 g1 g2 g3 g4 g5 g6', folded: 3 }],
])('%s', (_, letters, expected) => {
  expect(groupsOf(letters)).toEqual(expected);
});
