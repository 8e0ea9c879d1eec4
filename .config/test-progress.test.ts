import { expect, test } from 'vitest';
import { PartProgress, sayLeft, secondsLeft } from './test-progress.ts';

const files = ['long.test.ts', 'short.test.ts'].map((file) => ({ file, tests: null }));
const measured = { 'long.test.ts': 90, 'short.test.ts': 10 };

test('what is done counts by how long it is thought to take', () => {
  const part = new PartProgress(measured);
  expect(String(part)).toBe('starting');
  part.note({ kind: 'begun', files });
  expect(secondsLeft([part], 0, 2)).toBe(50);

  part.note({ kind: 'collected', file: 'long.test.ts', tests: 3 });
  part.note({ kind: 'test', file: 'long.test.ts', failure: null });
  expect(part.work).toEqual({ all: 100, done: 30 });
  // Thirty of a hundred took a minute, so seventy take two minutes and twenty seconds.
  expect(secondsLeft([part], 60, 2)).toBe(140);

  const failure = { file: 'short.test.ts', name: 'adds', message: 'expected 1 to be 2' };
  part.note({ kind: 'test', file: 'short.test.ts', failure });
  part.note({ kind: 'file', file: 'short.test.ts', seconds: 12 });
  expect(String(part)).toBe('1 of 2 files, 2 tests, 1 failed');
  expect(part.durations).toEqual({ 'short.test.ts': 12 });
});

test.each([
  [5, 'some seconds'],
  [30, 'half a minute'],
  [70, 'about 1 min'],
  [400, 'about 7 min'],
])('%d s are said as "%s"', (seconds, words) => {
  expect(sayLeft(seconds)).toBe(words);
});
