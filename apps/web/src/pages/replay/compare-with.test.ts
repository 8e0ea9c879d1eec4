import { expect, test } from 'vitest';
import { lastMarkBefore, saySince } from './compare-with.ts';
import type { Mark } from './film/marks.ts';

const mark = (kind: Mark['kind'], atMs: number, problem: string | null = 'a', text = ''): Mark => ({
  ...{ id: `${kind} ${atMs}`, kind, atMs, problem, text },
  ...{ durationMs: null, rate: null, main: true },
});

const marks = [
  mark('open', 0),
  mark('run', 60_000),
  mark('submission', 120_000, 'b', 'Submission 1'),
  mark('idle', 150_000, null),
  mark('submission', 180_000, 'a', 'Submission 2'),
];

test.each<[string, number, string]>([
  ['a', 0, 'since the start'],
  ['a', 60_000, 'since the start'],
  ['a', 60_001, 'since the run at 1:00'],
  ['a', 170_000, 'since the run at 1:00'],
  ['b', 170_000, 'since submission 1 at 2:00'],
  ['a', 999_999, 'since submission 2 at 3:00'],
])('the last mark of %s before %d ms: %s', (problem, atMs, expected) => {
  expect(saySince(lastMarkBefore(marks, problem, atMs))).toBe(expected);
});
