import type { Section, TimelineLane } from '@dryrun/contract';
import { describe, expect, test } from 'vitest';
import { layoutTimeline, placeLabels } from './timeline-layout.ts';

const minute = 60_000;
const start = 1_000_000;

const section = (
  kind: Section['kind'],
  from: number,
  to: number,
  endedBy: Section['endedBy'] = 'bell',
): Section => ({
  kind,
  minutes: to - from,
  extraMinutes: 0,
  startsAtMs: start + from * minute,
  deadlineMs: start + to * minute,
  endedAtMs: start + to * minute,
  endedBy,
});

const lane = (name: string, more: Partial<TimelineLane>): TimelineLane => ({
  lane: name,
  section: name === 'approach' ? 'approach' : 'coding',
  label: name,
  activity: [],
  runs: [],
  submissions: [],
  ...more,
});

describe('the timeline of a report', () => {
  const layout = layoutTimeline(
    [
      lane('first', {
        activity: [
          { minute: 2, keystrokes: 10 },
          { minute: 3, keystrokes: 40 },
        ],
        submissions: [{ minute: 4.5, number: 1, passed: 2, total: 2 }],
      }),
      lane('second', { activity: [{ minute: 7, keystrokes: 20 }], runs: [8.2] }),
      lane('approach', { activity: [{ minute: 10, keystrokes: 20 }] }),
    ],
    [section('coding', 0, 10), section('approach', 10, 13, 'candidate')],
    start,
  );
  const byName = Object.fromEntries(layout.lanes.map((entry) => [entry.lane, entry]));

  test('silent minutes belong to the problem that is worked on next', () => {
    expect(byName.first).toMatchObject({
      spentMinutes: 5,
      silent: [
        { from: 0, to: 2 },
        { from: 4, to: 5 },
      ],
    });
    expect(byName.second).toMatchObject({
      spentMinutes: 5,
      silent: [
        { from: 5, to: 7 },
        { from: 8, to: 10 },
      ],
    });
  });

  test('the approach has its own section', () => {
    expect(byName.approach).toMatchObject({ spentMinutes: 3, silent: [{ from: 11, to: 13 }] });
    expect(layout.sectionEnd).toEqual({ minute: 10, byBell: true });
  });

  test('bars are as high as the busiest minute allows', () => {
    expect(byName.first?.bars.map(({ height }) => height)).toEqual([0.25, 1]);
    expect(byName.second?.bars).toEqual([{ minute: 7, from: 7, to: 8, height: 0.5 }]);
  });

  test('a bar is as wide as its minute lies in its section', () => {
    const startsAtMs = Date.UTC(2026, 2, 12);
    const section = {
      minutes: 1,
      extraMinutes: 0,
      deadlineMs: null,
      endedBy: 'candidate' as const,
    };
    const sections = [
      { ...section, kind: 'coding' as const, startsAtMs, endedAtMs: startsAtMs + 6_000 },
      {
        ...section,
        kind: 'approach' as const,
        startsAtMs: startsAtMs + 6_000,
        endedAtMs: startsAtMs + 12_000,
      },
    ];
    const activity = [{ minute: 0, keystrokes: 9 }];
    const lanes = [lane('first', { activity }), lane('approach', { activity })];
    const bars = layoutTimeline(lanes, sections, startsAtMs).lanes.map((line) => line.bars[0]);
    expect(bars).toMatchObject([
      { from: 0, to: 0.1 },
      { from: 0.1, to: 0.2 },
    ]);
  });

  test.each([
    [13, [0, 2, 4, 6, 8, 10, 12]],
    [105, [0, 15, 30, 45, 60, 75, 90]],
    [0.2, [0]],
  ])('ticks of %d minutes', (minutes, ticks) => {
    expect(layoutTimeline([], [section('coding', 0, minutes)], start).ticks).toEqual(ticks);
  });

  test('an assessment in which nothing happened', () => {
    const empty = layoutTimeline([lane('only', {})], [section('coding', 0, 3)], start);
    expect(empty.sectionEnd).toBeNull();
    expect(empty.lanes[0]).toMatchObject({ spentMinutes: 3, silent: [{ from: 0, to: 3 }] });
  });
});

describe('labels of submissions', () => {
  test.each([
    ['one has room at its right', [0.5], ['right']],
    ['the last at the very end goes left', [0.98], ['left']],
    ['two close ones part', [0.5, 0.54], ['left', 'right']],
    ['of three close ones the middle is silent', [0.5, 0.52, 0.54], ['left', 'none', 'right']],
    ['nothing leaves the picture', [0.01, 0.02], ['none', 'right']],
  ])('%s', (_name, places, sides) => {
    expect(placeLabels(places, 0.05)).toEqual(sides);
  });

  test.each([
    ['one just before it goes left', [0.5], ['left']],
    ['one just after it goes right', [0.53], ['right']],
    ['one with others before it is silent', [0.48, 0.5], ['left', 'none']],
  ])('where a section ends: %s', (_name, places, sides) => {
    expect(placeLabels(places, 0.05, 0.52)).toEqual(sides);
  });
});

describe('the timeline of an assessment of other sections too', () => {
  const layout = layoutTimeline(
    [
      lane('first', {
        activity: [{ minute: 22, keystrokes: 10 }],
        submissions: [{ minute: 29.5, number: 1, passed: 2, total: 2 }],
      }),
      lane('approach', { activity: [{ minute: 46, keystrokes: 20 }] }),
    ],
    [
      section('questions', 0, 20),
      section('coding', 20, 30),
      section('work-style', 30, 45),
      section('approach', 45, 50),
    ],
    start,
  );

  test('counts to each line the minutes of its own section alone', () => {
    expect(layout.lanes).toMatchObject([
      {
        spentMinutes: 10,
        silent: [
          { from: 20, to: 22 },
          { from: 23, to: 30 },
        ],
      },
      {
        spentMinutes: 5,
        silent: [
          { from: 45, to: 46 },
          { from: 47, to: 50 },
        ],
      },
    ]);
    expect(layout).toMatchObject({ endMinute: 50, sectionEnd: { minute: 30, byBell: true } });
  });
});

describe('the timeline of queries and programs', () => {
  const layout = layoutTimeline(
    [
      lane('joins', { section: 'sql', activity: [{ minute: 12, keystrokes: 10 }], runs: [12.5] }),
      lane('windows', { section: 'sql', activity: [{ minute: 30, keystrokes: 10 }] }),
      lane('program', { activity: [{ minute: 44, keystrokes: 20 }] }),
    ],
    [section('sql', 0, 40, 'candidate'), section('coding', 40, 60)],
    start,
  );

  test('gives no minute of one section to a problem of the other', () => {
    expect(layout.lanes.map(({ spentMinutes }) => spentMinutes)).toEqual([13, 27, 20]);
    expect(layout.sectionEnd).toEqual({ minute: 40, byBell: false });
    expect(layout.lanes[2]?.silent).toEqual([
      { from: 40, to: 44 },
      { from: 45, to: 60 },
    ]);
  });
});
