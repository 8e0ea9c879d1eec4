import type { ExtraTime } from '@dryrun/contract';
import { describe, expect, test } from 'vitest';
import {
  extraTimeChoices,
  givesMore,
  keyOf,
  lengthened,
  sayExtraTime,
  shortExtraTime,
} from './extra-time-choices.ts';

const percent = (amount: number): ExtraTime => ({ unit: 'percent', amount });
const minutes = (amount: number): ExtraTime => ({ unit: 'minutes', amount });

describe('in words', () => {
  test.each<[ExtraTime | null, string, string]>([
    [percent(25), '25 % more', '+25 %'],
    [minutes(10), '10 minutes more', '+10 min'],
    [minutes(1), '1 minute more', '+1 min'],
  ])('%o', (extraTime, long, short) => {
    expect(sayExtraTime(extraTime)).toBe(long);
    expect(extraTime && shortExtraTime(extraTime)).toBe(short);
  });

  test('none', () => {
    expect(sayExtraTime(null)).toBe('None');
    expect(keyOf(null)).toBe('');
  });
});

test('what was chosen is among the choices, once', () => {
  const keys = (chosen: ExtraTime | null) => extraTimeChoices(chosen).map(keyOf);
  expect(keys(percent(25)).filter((key) => key === 'percent 25')).toHaveLength(1);
  expect(keys(minutes(7)).at(-1)).toBe('minutes 7');
});

test.each<[string, ExtraTime, [number, number, number | null][], boolean]>([
  ['more than nothing', minutes(5), [[90, 0, null]], true],
  ['as much again', minutes(5), [[95, 5, null]], false],
  ['less', percent(10), [[135, 45, null]], false],
  [
    'more in one and less in another',
    minutes(10),
    [
      [95, 5, null],
      [30, 15, null],
    ],
    false,
  ],
  [
    'what has ended does not matter',
    minutes(5),
    [
      [150, 60, 7],
      [15, 0, null],
    ],
    true,
  ],
])('given while it runs: %s', (_name, extraTime, sections, expected) => {
  const all = sections.map(([minutes, extraMinutes, endedAtMs]) => ({
    minutes,
    extraMinutes,
    endedAtMs,
  }));
  expect(givesMore(extraTime, all)).toBe(expected);
});

test('a section is as much longer as is given', () => {
  const sections = [{ minutes: 90 }, { minutes: 15 }];
  expect(lengthened(sections, percent(50))).toEqual([{ minutes: 135 }, { minutes: 22.5 }]);
  expect(lengthened(sections, null)).toEqual(sections);
});
