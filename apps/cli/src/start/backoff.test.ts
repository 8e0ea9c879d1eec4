import { expect, test } from 'vitest';
import { backoff } from './backoff.ts';

test.each([
  [
    'that never live',
    [0, 0, 0, 0, 0, 0, 0, 0, 0],
    [200, 400, 800, 1600, 3200, 6400, 10_000, 10_000],
  ],
  ['that once live well', [0, 0, 60_000, 0], [200, 400, 100, 200]],
])('waits longer for processes %s', (_, livesMs, waitsMs) => {
  let nowMs = 1_000_000;
  const pause = backoff(() => nowMs);
  const waited = waitsMs.map((_, i) => {
    nowMs += livesMs[i] ?? 0;
    const waitMs = pause.next();
    nowMs += waitMs;
    return waitMs;
  });
  expect(waited).toEqual(waitsMs);
});
