import { describe, expect, test } from 'vitest';
import { formatDay, formatDaysAgo, formatFullDay, formatShortDay } from './day.ts';

// Local times on both sides, so that the table holds in every time zone.
const at = (...parts: [number, number, number, number?, number?, number?]) =>
  new Date(...parts).getTime();
const now = at(2026, 2, 12, 12, 50, 38);

describe('days in words', () => {
  test.each([
    ['this year', at(2026, 2, 10, 19, 2), 'Tue 10 Mar'],
    ['another year', at(2025, 8, 1), 'Mon 1 Sep 2025'],
  ])('a day of %s', (_name, day, expected) => {
    expect(formatDay(day, now)).toBe(expected);
  });

  test('a day with its year', () => {
    expect(formatFullDay(now)).toBe('Thu 12 Mar 2026');
  });

  test.each([
    ['a minute ago', at(2026, 2, 12, 12, 49), 'today', 'today'],
    ['a clock a little ahead', at(2026, 2, 12, 12, 51), 'today', 'today'],
    ['last evening', at(2026, 2, 11, 23, 59), 'yesterday', 'yesterday'],
    ['nine days', at(2026, 2, 3, 1), '3 Mar', '9 days ago'],
    ['last year', at(2025, 11, 31, 23), '31 Dec 2025', '71 days ago'],
  ])('%s', (_name, day, short, ago) => {
    expect(formatShortDay(day, now)).toBe(short);
    expect(formatDaysAgo(day, now)).toBe(ago);
  });
});
