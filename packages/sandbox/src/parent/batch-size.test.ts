import { expect, test } from 'vitest';
import { batchSize, worthAnotherChild } from './batch-size.ts';

const kilobyte = 1024;

test.each<[string, number[], number | null, number, number]>([
  ['small tests go at once', Array(30).fill(100), null, 1, 30],
  ['of large inputs one first', Array(5).fill(3_000 * kilobyte), null, 1, 1],
  ['as much as may be sent ahead', Array(30).fill(400 * kilobyte), null, 1, 5],
  ['what fills the quantum', Array(30).fill(100), 5, 1, 5],
  ['never none', Array(30).fill(100), 700, 1, 1],
  ['quick tests go at once', Array(30).fill(100), 0.1, 1, 30],
  ['two children share what is left', Array(12).fill(100), 0.1, 2, 3],
  ['one by one at the end', Array(2).fill(100), 0.1, 2, 1],
  ['not too many bytes', Array(30).fill(1_000 * kilobyte), 0.1, 1, 4],
  ['nothing left', [], null, 1, 0],
])('%s', (_, byteLengths, meanTestMs, children, size) => {
  expect(batchSize(byteLengths, meanTestMs, children)).toBe(size);
});

test.each<[string, number, number, number, boolean]>([
  ['small tests stay in one child', 25, 0.1, 1, false],
  ['tests of some milliseconds are shared', 4, 5, 1, true],
  ['not when compiling takes longer', 4, 5, 100, false],
  ['nothing left', 0, 500, 1, false],
])('another child: %s', (_, left, testMs, compileTimeMs, worth) => {
  expect(worthAnotherChild(left, testMs, compileTimeMs)).toBe(worth);
});
