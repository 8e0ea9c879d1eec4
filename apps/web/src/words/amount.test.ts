import { describe, expect, test } from 'vitest';
import {
  formatLongDuration,
  formatMegabytes,
  formatMs,
  formatShortDuration,
  listTests,
  spellCount,
} from './amount.ts';

describe('amounts in words', () => {
  test.each([
    [0, '<0.1', 'under 1 ms'],
    [0.21, '0.2', 'under 1 ms'],
    [9.94, '9.9', '10 ms'],
    [41, '41', '41 ms'],
    [1860, '1,860', '1.9 s'],
    [2000, '2,000', '2 s'],
    [12_400, '12,400', '12 s'],
  ])('%f ms of time', (timeMs, column, sentence) => {
    expect(formatMs(timeMs)).toBe(column);
    expect(formatShortDuration(timeMs)).toBe(sentence);
  });

  test.each([
    [1000, '1 second'],
    [38_000, '38 seconds'],
    [41 * 60_000, '41 minutes'],
    [60_000, '1 minute'],
    [120 * 60_000, '2 hours'],
    [125 * 60_000, '2 hours 5 minutes'],
  ])('%i ms in a sentence', (timeMs, expected) => {
    expect(formatLongDuration(timeMs)).toBe(expected);
  });

  test.each([
    [1, '1'],
    [4096, '1'],
    [9 * 1024 ** 2, '9'],
  ])('%i bytes', (bytes, column) => {
    expect(formatMegabytes(bytes)).toBe(column);
  });

  test('counts', () => {
    expect([0, 1, 2, 11].map(spellCount)).toEqual(['no', 'one', 'two', '11']);
    expect([[10], [10, 12], [3, 10, 12]].map(listTests)).toEqual([
      'test 10',
      'tests 10 and 12',
      'tests 3, 10 and 12',
    ]);
  });
});
