import { expect, test } from 'vitest';
import { canHideTime, chooseTimerLook } from './timer-look.ts';

const minute = 60_000;

test.each([
  ['the start of coding', 90 * minute, 90, 'plain'],
  ['a moment before 15', 15 * minute + 1, 90, 'plain'],
  ['15 minutes', 15 * minute, 90, '15'],
  ['15 minutes of a section of 30', 15 * minute, 30, '15'],
  ['15 minutes of a section of 29', 15 * minute, 29, 'plain'],
  ['5 minutes', 5 * minute, 90, '5'],
  ['5 minutes of a short section', 5 * minute, 10, '5'],
  ['1 minute', minute, 90, '1'],
  ['the last moment', 1, 90, '1'],
  ['the bell', 0, 90, 'over'],
  ['after the bell', -minute, 90, 'over'],
] as const)('%s', (_name, remainingMs, sectionMinutes, look) => {
  expect(chooseTimerLook(remainingMs, sectionMinutes * minute)).toBe(look);
});

test.each([
  ['the start of coding', 90 * minute, true],
  ['a moment before 15 minutes', 15 * minute + 1, true],
  ['15 minutes', 15 * minute, false],
  ['the bell', 0, false],
] as const)('the clock may be hidden at %s: %s ms, %s', (_name, remainingMs, expected) => {
  expect(canHideTime(remainingMs)).toBe(expected);
});
