import { expect, test } from 'vitest';
import { firstAfter, lastBefore, playOn, stepSpeed } from './play.ts';

const film = { speed: 1 as const, endMs: 100_000, skips: true, happenings: [1_000, 2_000, 90_000] };

test.each([
  ['from one edit to the next', 1_000, 500, film, 1_500],
  ['the beginning of a silence is seen', 2_000, 1_000, film, 3_000],
  ['then it is skipped', 3_990, 20, film, 88_000],
  ['its end is seen', 88_000, 1_000, film, 89_000],
  ['unless it is wanted', 3_990, 20, { ...film, skips: false }, 4_010],
  ['at eight times the speed', 2_000, 100, { ...film, speed: 8 as const }, 2_800],
  ['what is short is no silence', 90_000, 5_000, film, 95_000],
  ['it ends at its end', 99_990, 50, film, 100_000],
  ['a film in which nothing happens', 0, 16, { ...film, happenings: [] }, 16],
])('%s', (_name, atMs, passedMs, given, expected) => {
  expect(playOn(atMs, passedMs, given)).toBe(expected);
});

test('every speed steps to its neighbours, and the ends stay', () => {
  expect([stepSpeed(1, -1), stepSpeed(1, 1), stepSpeed(32, 1)]).toEqual([1, 2, 32]);
});

test('the neighbours of a moment are other moments', () => {
  expect([firstAfter([1, 2, 3], 2), lastBefore([1, 2, 3], 2)]).toEqual([3, 1]);
  expect([firstAfter([1], 1), lastBefore([1], 1)]).toEqual([null, null]);
});
