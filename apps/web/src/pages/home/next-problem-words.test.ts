import { expect, test } from 'vitest';
import { sayReason } from './next-problem-words.ts';

const nowMs = new Date(2026, 2, 12, 12).getTime();
const days = (count: number) => nowMs - count * 86_400_000;

test.each([
  ['tried', days(9), true, 'Tried 9 days ago.'],
  ['tried', days(0), true, 'Tried today.'],
  ['tried', null, true, 'Tried.'],
  ['solved', days(1), true, 'Solved yesterday.'],
  ['new', null, true, 'Not seen yet. Hash map.'],
  ['new', null, false, 'Not seen yet.'],
] as const)('%s at %s, topics shown %s', (reason, lastTriedAtMs, shown, expected) => {
  expect(sayReason({ reason, lastTriedAtMs, topics: ['Hash Map', 'heap'] }, nowMs, shown)).toBe(
    expected,
  );
  expect(sayReason({ reason, lastTriedAtMs, topics: [] }, nowMs, true)).not.toContain('undefined');
});
