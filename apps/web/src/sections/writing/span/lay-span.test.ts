import { describe, expect, test } from 'vitest';
import { cutDays, describeSpan, formatDaysLeft, markDays, nameStretch } from './lay-span.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
/** In the time zone of the machine, whichever it is. */
const monday = new Date(2026, 10, 30, 18, 0).getTime();
const span = { startMs: monday, endMs: new Date(2026, 11, 5, 18, 0).getTime() };

test.each([
  [5 * dayMs, '5 d', 'left'],
  [3 * dayMs + 2 * hourMs + 59 * minuteMs, '3 d 2 h', 'left'],
  [dayMs, '1 d', 'the last day'],
  [dayMs - 1, '23 h 59 min', 'the last day'],
  [5 * hourMs + 12 * minuteMs, '5 h 12 min', 'the last day'],
  [hourMs, '1 h', 'the last hour'],
  [41 * minuteMs + 18_000, '41 min', 'the last hour'],
  [59_000, 'under a minute', 'the last hour'],
  [0, 'under a minute', 'time is up'],
  [-1, 'under a minute', 'time is up'],
])('%i ms left are %s, %s', (leftMs, text, stretch) => {
  expect(formatDaysLeft(leftMs)).toBe(text);
  expect(nameStretch(leftMs)).toBe(stretch);
});

describe('the rule of five days', () => {
  test('is cut at each midnight', () => {
    expect(cutDays(span)).toEqual([6, 30, 54, 78, 102].map((hours) => hours / 120));
  });

  test('of less than a day has no cut', () => {
    expect(cutDays({ startMs: monday, endMs: monday + hourMs })).toEqual([]);
  });

  test('names both ends, now, and the days between that touch neither', () => {
    const now = new Date(2026, 11, 2, 15, 22).getTime();
    expect(markDays(span, now).map(({ label, strong = false }) => [label, strong])).toEqual([
      ['Mon 18:00', false],
      ['Tue', false],
      ['Wed 15:22', true],
      ['Thu', false],
      ['Fri', false],
      ['Sat 18:00', false],
    ]);
  });

  test.each([
    ['a day in', 26, ['Mon 18:00']],
    ['in the middle', 60, []],
    ['a day before the end', 94, ['Sat 18:00']],
  ])('on a narrow page %s, an end that now would touch gives way', (_when, hours, optional) => {
    const ends = markDays(span, monday + hours * hourMs).filter(({ at }) => at === 0 || at === 1);
    expect(ends.filter((end) => end.optional).map(({ label }) => label)).toEqual(optional);
  });

  test.each([
    ['at its start', span.startMs, 'Mon 18:00'],
    ['at its end', span.endMs, 'Sat 18:00'],
    ['before it', span.startMs - dayMs, 'Sun 18:00'],
  ])('says now alone %s', (_name, nowMs, label) => {
    const marks = markDays(span, nowMs);
    expect(marks.filter(({ strong }) => strong).map((mark) => mark.label)).toEqual([label]);
    expect(new Set(marks.map((mark) => mark.at)).size).toBe(marks.length);
  });

  test('tells its hours', () => {
    expect(describeSpan(span, monday + 45 * hourMs + minuteMs)).toBe('45 of 120 hours used');
    expect(describeSpan(span, span.endMs + dayMs)).toBe('120 of 120 hours used');
  });
});
