import { expect, test } from 'vitest';
import { currentMark, markAfter, markBefore } from './stand-at-mark.ts';

const marks = [
  { id: 'open', atMs: 0 },
  { id: 'run', atMs: 10 },
  { id: 'best', atMs: 20 },
  { id: 'submission', atMs: 20 },
  { id: 'switch', atMs: 20 },
  { id: 'bell', atMs: 90 },
];

test.each<[string, number, string | null, string | null, string | null, string | null]>([
  // What is told: where, gone to, then the current one, the one before, the one after.
  ['before the first', -1, null, null, null, 'open'],
  ['at one by itself', 10, null, 'run', 'open', 'best'],
  ['between two', 15, null, 'run', 'run', 'best'],
  ['at several, come upon by playing', 20, null, 'switch', 'submission', 'bell'],
  ['at several, gone to the first', 20, 'best', 'best', 'run', 'submission'],
  ['at several, gone to the middle', 20, 'submission', 'submission', 'best', 'switch'],
  ['gone on from where one was gone to', 21, 'best', 'switch', 'switch', 'bell'],
  ['gone to one that is listed no more', 20, 'paste', 'switch', 'submission', 'bell'],
  ['at the end', 90, 'bell', 'bell', 'switch', null],
])('%s', (_name, atMs, id, current, before, after) => {
  const visited = id === null ? null : { id, atMs: marks.find((one) => one.id === id)?.atMs ?? 20 };
  expect(marks[currentMark(marks, atMs, visited)]?.id ?? null).toBe(current);
  expect(markBefore(marks, atMs, visited)?.id ?? null).toBe(before);
  expect(markAfter(marks, atMs, visited)?.id ?? null).toBe(after);
});

test('every mark is reached by steps on, and again by steps back', () => {
  const on: string[] = [];
  let visited = marks[0] ?? null;
  for (; visited; visited = markAfter(marks, visited.atMs, visited)) on.push(visited.id);
  const back: string[] = [];
  visited = marks.at(-1) ?? null;
  for (; visited; visited = markBefore(marks, visited.atMs, visited)) back.push(visited.id);
  expect(on).toEqual(marks.map(({ id }) => id));
  expect(back).toEqual(on.toReversed());
});
