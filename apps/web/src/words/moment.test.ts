import { expect, test } from 'vitest';
import { formatLasted, formatMoment } from './moment.ts';

test.each([
  [-5, '0:00'],
  [999, '0:00'],
  [3_482_400, '58:02'],
  [5_999_999, '99:59'],
  [6_300_000, '105:00'],
])('%d ms since the start is %s', (atMs, expected) => {
  expect(formatMoment(atMs)).toBe(expected);
});

test.each([
  [499, 'under 1 s'],
  [500, '1 s'],
  [59_400, '59 s'],
  [59_500, '1 min'],
  [220_000, '3 min 40 s'],
  [3_600_000, '60 min'],
])('%d ms lasted %s', (durationMs, expected) => {
  expect(formatLasted(durationMs)).toBe(expected);
});
