import { describe, expect, test } from 'vitest';
import { addDays, dayOf, daysBetween, mondayOf, startOfDay } from './days.ts';

const at = (text: string) => Date.parse(text);

describe('days in a time zone', () => {
  test.each([
    ['2026-03-14T23:30:00Z', 'UTC', '2026-03-14'],
    ['2026-03-14T23:30:00Z', 'Europe/Zagreb', '2026-03-15'],
    ['2026-03-14T03:30:00Z', 'America/New_York', '2026-03-13'],
    ['2026-03-14T10:30:00Z', 'Pacific/Kiritimati', '2026-03-15'],
    ['2026-12-31T18:20:00Z', 'Asia/Kathmandu', '2027-01-01'],
  ])('%s in %s is %s', (moment, zone, day) => {
    expect(dayOf(at(moment), zone)).toBe(day);
  });

  test.each([
    ['2026-03-14', 'UTC', '2026-03-14T00:00:00.000Z'],
    ['2026-03-14', 'Europe/Zagreb', '2026-03-13T23:00:00.000Z'],
    ['the day on which summer begins', 'Europe/Zagreb', '2026-03-28T23:00:00.000Z', '2026-03-29'],
    ['the day after', 'Europe/Zagreb', '2026-03-29T22:00:00.000Z', '2026-03-30'],
    ['the day on which summer ends', 'Europe/Zagreb', '2026-10-24T22:00:00.000Z', '2026-10-25'],
    ['a midnight that is skipped', 'Africa/Cairo', '2026-04-23T22:00:00.000Z', '2026-04-24'],
    ['2026-01-01', 'Asia/Kathmandu', '2025-12-31T18:15:00.000Z'],
  ])('%s begins in %s at %s', (name, zone, begins, day = name) => {
    expect(new Date(startOfDay(day, zone)).toISOString()).toBe(begins);
    expect(dayOf(startOfDay(day, zone), zone)).toBe(day);
    expect(dayOf(startOfDay(day, zone) - 1, zone)).toBe(addDays(day, -1));
  });

  test.each([
    ['2026-03-09', '2026-03-09'],
    ['2026-03-14', '2026-03-09'],
    ['2026-03-15', '2026-03-09'],
    ['2026-03-16', '2026-03-16'],
    ['2026-01-01', '2025-12-29'],
  ])('the week of %s begins on %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });

  test('days are counted over the ends of months and of summers', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysBetween('2026-02-19', '2026-03-14')).toBe(23);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });
});
