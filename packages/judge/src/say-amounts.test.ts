import { expect, test } from 'vitest';
import { countOf, sayBytes, sayMs } from './say-amounts.ts';

test.each([
  [sayMs(0), '0 ms'],
  [sayMs(400), '400 ms'],
  [sayMs(999.4), '999 ms'],
  [sayMs(999.6), '1 s'],
  [sayMs(2_000), '2 s'],
  [sayMs(2_001), '2.001 s'],
  [sayMs(2_300), '2.3 s'],
  [sayMs(60_000), '60 s'],
  [sayBytes(1), '1 byte'],
  [sayBytes(1_023), '1023 bytes'],
  [sayBytes(64 * 1024), '64 KB'],
  [sayBytes(1.5 * 1024 ** 2), '1.5 MB'],
  [sayBytes(256 * 1024 ** 2), '256 MB'],
  [countOf(0, 'row'), '0 rows'],
  [countOf(1, 'row'), '1 row'],
  [countOf(2, 'row'), '2 rows'],
])('%s', (said, words) => {
  expect(said).toBe(words);
});
