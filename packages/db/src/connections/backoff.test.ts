import { expect, test } from 'vitest';
import { backoffMs } from './backoff.ts';

test.each([
  ['the least of it', () => 0, [0, 25, 50, 100, 200, 250, 250]],
  ['the most of it', () => 1, [0, 50, 100, 200, 400, 500, 500]],
])('waits twice as long after each failure, up to half a second: %s', (_, random, waits) => {
  expect(waits.map((__, failures) => backoffMs(failures, random))).toEqual(waits);
});

test('waits no two processes alike', () => {
  const waits = Array.from({ length: 20 }, () => backoffMs(5));
  expect(new Set(waits).size).toBeGreaterThan(1);
});
