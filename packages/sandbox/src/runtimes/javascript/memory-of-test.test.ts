import { expect, test } from 'vitest';
import { memoryOfTest } from './memory-of-test.ts';

const heap = (usedBytes: number, committedBytes: number) => ({ usedBytes, committedBytes });

test.each([
  ['what it allocated is still there', heap(5, 20), heap(8, 20), 3],
  ['more was taken from the system than remains in use', heap(5, 20), heap(8, 60), 40],
  ['what earlier tests left was collected meanwhile', heap(50, 80), heap(12, 80), 8],
  ['all of it was collected, and pages were given back', heap(50, 80), heap(3, 20), 0],
])('%s', (_, before, after, bytes) => {
  expect(memoryOfTest(before, after, 4)).toBe(bytes);
});
