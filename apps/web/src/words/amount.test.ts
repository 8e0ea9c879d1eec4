import { describe, expect, test } from 'vitest';
import {
  describeUsed,
  formatBarMinutes,
  formatLongDuration,
  formatMegabytes,
  formatMinutes,
  formatMs,
  formatScale,
  formatShortDuration,
  formatShortMinutes,
  formatSpent,
  listTests,
  spellCount,
} from './amount.ts';

describe('amounts in words', () => {
  test.each([
    [0, '<0.1', 'under 1 ms'],
    [0.21, '0.2', 'under 1 ms'],
    [9.94, '9.9', '10 ms'],
    [9.96, '10', '10 ms'],
    [41, '41', '41 ms'],
    [999.4, '999', '999 ms'],
    [999.6, '1,000', '1 s'],
    [1860, '1,860', '1.9 s'],
    [2000, '2,000', '2 s'],
    [12_400, '12,400', '12 s'],
  ])('%f ms of time', (timeMs, column, sentence) => {
    expect(formatMs(timeMs)).toBe(column);
    expect(formatShortDuration(timeMs)).toBe(sentence);
  });

  test.each([
    [0, 'under a second'],
    [499, 'under a second'],
    [1000, '1 second'],
    [59_600, '1 minute'],
    [38_000, '38 seconds'],
    [41 * 60_000, '41 minutes'],
    [60_000, '1 minute'],
    [120 * 60_000, '2 hours'],
    [125 * 60_000, '2 hours 5 minutes'],
  ])('%i ms in a sentence', (timeMs, expected) => {
    expect(formatLongDuration(timeMs)).toBe(expected);
  });

  test.each([
    [0, '0 minutes', '0 min', '0'],
    [1, '1 minute', '1 min', '1'],
    [90, '90 minutes', '90 min', '90'],
    [0.35, '21 seconds', '21 s', '21 s'],
    [1.5, '1 minute 30 seconds', '1 min 30 s', '1 min 30 s'],
    [0.1 + 0.2, '18 seconds', '18 s', '18 s'],
    [1 / 60, '1 second', '1 s', '1 s'],
    [1440, '1,440 minutes', '1,440 min', '1,440'],
    [7200, '5 days', '5 d', '5 d'],
    [3600, '2.5 days', '2.5 d', '2.5 d'],
  ])('%d minutes that were set', (minutes, sentence, label, scale) => {
    expect(formatMinutes(minutes)).toBe(sentence);
    expect(formatShortMinutes(minutes)).toBe(label);
    expect(formatScale(minutes)).toBe(scale);
  });

  test.each([
    [0, '0 min'],
    [0.2, 'under 1 min'],
    [0.99, 'under 1 min'],
    [1, '1 min'],
    [41.6, '42 min'],
  ])('%d minutes that were spent', (minutes, expected) => {
    expect(formatSpent(minutes)).toBe(expected);
  });

  test.each([
    [-5, 105, '0 of 105 minutes'],
    [49 * 60_000, 105, '49 of 105 minutes'],
    [106 * 60_000, 105, '105 of 105 minutes'],
    [30_000, 1, '0 of 1 minute'],
    [14_200, 0.35, '14 of 21 seconds'],
  ])('%i ms of %d minutes', (elapsedMs, totalMinutes, expected) => {
    expect(describeUsed(elapsedMs, totalMinutes)).toBe(expected);
  });

  test.each([
    [1, '1'],
    [4096, '1'],
    [9 * 1024 ** 2, '9'],
  ])('%i bytes', (bytes, column) => {
    expect(formatMegabytes(bytes)).toBe(column);
  });

  test('minutes in a bar', () => {
    expect([90, 87.5, 18.75, 0.35].map(formatBarMinutes)).toEqual(['90', '87.5', '18.8', '21 s']);
  });

  test('counts', () => {
    expect([0, 1, 2, 11].map(spellCount)).toEqual(['no', 'one', 'two', '11']);
    const lists = [[], [10], [10, 12], [3, 10, 12], [1, 2, 4, 5, 6, 9], [4, 5, 6]];
    expect(lists.map(listTests)).toEqual([
      'test',
      'test 10',
      'tests 10 and 12',
      'tests 3, 10 and 12',
      'tests 1, 2, 4–6 and 9',
      'tests 4–6',
    ]);
  });
});
