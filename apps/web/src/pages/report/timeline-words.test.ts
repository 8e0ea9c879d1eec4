import type { Section, TimelineLane } from '@dryrun/contract';
import { describe, expect, test } from 'vitest';
import { layoutTimeline } from './timeline-layout.ts';
import { describeTimeline, describeTyping } from './timeline-words.ts';

const start = 1_000_000;
const section = (kind: Section['kind'], from: number, to: number): Section => ({
  kind,
  minutes: 90,
  extraMinutes: 0,
  startsAtMs: start + from * 60_000,
  deadlineMs: start + 90 * 60_000,
  endedAtMs: start + to * 60_000,
  endedBy: 'candidate',
});
const lane = (name: string, more: Partial<TimelineLane> = {}): TimelineLane => ({
  lane: name,
  section: name === 'approach' ? 'approach' : 'coding',
  label: name === 'approach' ? 'Approach' : `The ${name}`,
  activity: [],
  runs: [],
  submissions: [],
  ...more,
});
const typed = (...minutes: number[]) => minutes.map((minute) => ({ minute, keystrokes: 9 }));
const submitted = (...minutes: number[]) =>
  minutes.map((minute, index) => ({ minute, number: index + 1, passed: 1, total: 2 }));

const seconds = [section('coding', 0, 0.3), section('approach', 0.3, 0.63)];
const quarter = [section('coding', 0, 10), section('approach', 10, 15)];

describe('the sentences under the timeline', () => {
  test.each<[string, TimelineLane[], Section[], string]>([
    [
      'seconds, typed on every line in the one minute',
      [
        lane('first', { activity: typed(0) }),
        lane('second', { activity: typed(0), submissions: submitted(0.2) }),
        lane('approach', { activity: typed(0) }),
      ],
      seconds,
      'Some typing in 38 seconds. The first was never run and never submitted. The only submission of The second came in the first minute.',
    ],
    [
      'seconds, nothing done',
      [lane('first'), lane('approach')],
      seconds,
      'No typing in 38 seconds. The first was never run and never submitted.',
    ],
    [
      'saved at the very end',
      [lane('first', { activity: typed(9, 10), runs: [1] })],
      [section('coding', 0, 10)],
      'Typing in 1 of 10 minutes. The first was run once and never submitted.',
    ],
    [
      'every minute, and two problems in the same',
      [
        lane('first', { activity: typed(0, 1, 2), runs: [1, 2] }),
        lane('second', { activity: typed(1, 2), submissions: submitted(1, 2) }),
      ],
      [section('coding', 0, 3)],
      'Typing in each of 3 minutes. The first was run twice and never submitted. The first of 2 submissions of The second came at minute 1.',
    ],
    [
      'a bell heard a moment late',
      [lane('first', { activity: typed(14, 15), runs: [1, 2, 3] }), lane('approach')],
      [section('coding', 0, 15.001)],
      'Typing in 1 of 15 minutes. The first was run 3 times and never submitted.',
    ],
    [
      'minutes on two lines',
      [lane('first', { activity: typed(2) }), lane('approach', { activity: typed(10, 14) })],
      quarter,
      'Typing in 3 of 15 minutes. The first was never run and never submitted.',
    ],
  ])('%s', (_name, lanes, sections, expected) => {
    expect(describeTimeline(layoutTimeline(lanes, sections, start))).toBe(expected);
  });

  test('where nothing can be run, only what is empty is named', () => {
    const lanes = [lane('first', { activity: typed(1) }), lane('second')];
    const layout = layoutTimeline(lanes, [section('coding', 0, 3)], start);
    expect(describeTimeline(layout, true)).toBe(
      'Typing in 1 of 3 minutes. Nothing was written for The second.',
    );
  });

  test.each([
    [0, 1, 0, 'No typing in under a second.'],
    [0, 1, 1, 'No typing in 1 minute.'],
    [1, 1, 0.02, 'Some typing in 1 second.'],
    [0, 105, 105, 'No typing in 105 minutes.'],
    [105, 105, 105, 'Typing in each of 105 minutes.'],
    [1, 2, 1.2, 'Typing in 1 of 2 minutes.'],
  ])('%i of %i minutes begun', (typedMinutes, begunMinutes, tookMinutes, expected) => {
    expect(describeTyping({ typedMinutes, begunMinutes, tookMinutes })).toBe(expected);
  });
});

test('nothing is drawn outside the sitting', () => {
  const lanes = [lane('first', { activity: typed(10) }), lane('approach', { activity: typed(16) })];
  const { lanes: drawn, endMinute } = layoutTimeline(lanes, quarter, start);
  for (const { from, to } of drawn.flatMap(({ bars }) => bars)) {
    expect(to).toBeGreaterThan(from);
    expect(to).toBeLessThanOrEqual(endMinute);
  }
});
