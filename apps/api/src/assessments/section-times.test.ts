import { expect, test } from 'vitest';
import {
  endEarly,
  isDue,
  openSection,
  ringBells,
  type SectionTimes,
  startFirst,
  stateOf,
} from './section-times.ts';

const minute = 60_000;
const start = Date.UTC(2026, 2, 12, 12, 2);
const at = (minutes: number) => start + minutes * minute;

function section(kind: SectionTimes['kind'], minutes: number): SectionTimes {
  const never = { startsAtMs: null, deadlineMs: null, endedAtMs: null, endedBy: null };
  return { kind, minutes, extraMinutes: 0, ...never };
}

const classic = [section('coding', 90), section('approach', 15)];
const phoneScreen = [section('coding', 45)];

/** Start to end of each section in minutes, with the one who ended it. */
function shown(sections: readonly SectionTimes[]) {
  const since = (ms: number | null) => (ms === null ? null : (ms - start) / minute);
  return sections.map((one) => [since(one.startsAtMs), since(one.endedAtMs), one.endedBy]);
}

test.each([
  [
    'before any bell',
    classic,
    89.999,
    'coding',
    [
      [0, null, null],
      [null, null, null],
    ],
  ],
  [
    'at the first bell',
    classic,
    90,
    'approach',
    [
      [0, 90, 'bell'],
      [90, null, null],
    ],
  ],
  [
    'noticed late',
    classic,
    100,
    'approach',
    [
      [0, 90, 'bell'],
      [90, null, null],
    ],
  ],
  [
    'just before the last bell',
    classic,
    104.999,
    'approach',
    [
      [0, 90, 'bell'],
      [90, null, null],
    ],
  ],
  [
    'at the last bell',
    classic,
    105,
    'finished',
    [
      [0, 90, 'bell'],
      [90, 105, 'bell'],
    ],
  ],
  [
    'noticed days later',
    classic,
    9_999,
    'finished',
    [
      [0, 90, 'bell'],
      [90, 105, 'bell'],
    ],
  ],
  ['one section only', phoneScreen, 45, 'finished', [[0, 45, 'bell']]],
] as const)('bells: %s', (_name, preset, minutes, state, expected) => {
  const rung = ringBells(startFirst(preset, start), at(minutes));
  expect(openSection(rung)?.kind ?? stateOf(rung)).toBe(state);
  expect(shown(rung)).toEqual(expected);
});

test('looking often gives what looking once gives', () => {
  let looked: readonly SectionTimes[] = startFirst(classic, start);
  for (let minutes = 0; minutes <= 200; minutes += 0.5) looked = ringBells(looked, at(minutes));
  expect(looked).toEqual(ringBells(startFirst(classic, start), at(200)));
});

test('the approach starts when the candidate ends coding, and has its full minutes', () => {
  const ended = endEarly(startFirst(classic, start), 'coding', at(71));
  expect(openSection(ended)).toMatchObject({
    kind: 'approach',
    startsAtMs: at(71),
    deadlineMs: at(86),
  });
  expect(shown(ringBells(ended, at(500)))).toEqual([
    [0, 71, 'candidate'],
    [71, 86, 'bell'],
  ]);
});

test('ending the last section finishes the assessment', () => {
  const coded = endEarly(startFirst(classic, start), 'coding', at(60));
  const done = endEarly(coded, 'approach', at(65));
  expect(stateOf(done)).toBe('finished');
  expect(shown(done)).toEqual([
    [0, 60, 'candidate'],
    [60, 65, 'candidate'],
  ]);
});

test('before the start nothing is due and nothing is open', () => {
  expect(stateOf(classic)).toBe('ready');
  expect(openSection(classic)).toBeNull();
  expect(isDue(classic, at(1e6))).toBe(false);
  expect(ringBells(classic, at(1e6))).toEqual(classic);
});

test('fractions of a minute make whole milliseconds', () => {
  expect(startFirst([section('coding', 1 / 7)], start)[0]?.deadlineMs).toBe(start + 8_571);
});
