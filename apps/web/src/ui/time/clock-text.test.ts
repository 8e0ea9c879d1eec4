import { expect, test } from 'vitest';
import { formatCountdown } from './clock-text.ts';

test.each([
  [105 * 60_000, '1:45:00'],
  [89 * 60_000 + 58_000, '1:29:58'],
  [60 * 60_000, '1:00:00'],
  [60 * 60_000 - 1_000, '59:59'],
  [47_000, '0:47'],
  [46_001, '0:47'],
  [1, '0:01'],
  [0, '0:00'],
  [-5_000, '0:00'],
])('%i ms are shown as %s', (remainingMs, text) => {
  expect(formatCountdown(remainingMs)).toBe(text);
});
