import { expect, test } from 'vitest';
import { nameVersion, sayKind, sayTime } from './version-words.ts';

const at = new Date(2026, 2, 10, 9, 5, 7).getTime();

test.each([
  ['draft', null, 'Saved', 'The text saved at 09:05:07'],
  ['samples', null, 'Run on samples', 'What was run at 09:05:07'],
  ['custom', null, 'Run on own input', 'What was run at 09:05:07'],
  ['submission', 2, 'Submission 2', 'Submission 2 of 09:05:07'],
  ['submission', null, 'Submitted at the bell', 'What was submitted at the bell, 09:05:07,'],
] as const)('%s %s', (kind, number, row, sentence) => {
  expect(sayKind({ kind, number })).toBe(row);
  expect(nameVersion({ kind, number, atMs: at }, at + 1)).toBe(sentence);
});

test('a version of another day names the day', () => {
  expect(sayTime(at, at + 9 * 86_400_000)).toBe('10 Mar, 09:05:07');
});
