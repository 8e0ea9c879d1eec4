import type { Section, TimelineLane } from '@dryrun/contract';

export type TimelineMark = { minute: number; number: number; passed: number; total: number };

export type LaneLayout = {
  lane: string;
  label: string;
  /** Minutes that belong to this line, rounded. */
  spentMinutes: number;
  typedMinutes: number;
  keystrokes: number;
  /**
   * Minutes with typing, as far as they belong to the section. `height` from 0 to 1, by the busiest
   * minute of the whole assessment.
   */
  bars: { minute: number; from: number; to: number; height: number }[];
  /** Stretches without typing, in minutes. */
  silent: { from: number; to: number }[];
  runs: number[];
  submissions: TimelineMark[];
};

export type TimelineLayout = {
  /** Minutes from the start to the end, with a fraction. */
  endMinute: number;
  /** Where coding ended and another section followed; null when coding was all. */
  codingEnd: { minute: number; byBell: boolean } | null;
  ticks: number[];
  lanes: LaneLayout[];
};

/**
 * Places the report's timeline on minutes from the start. A minute without an event belongs to the
 * problem that the next event is about: one reads before one types.
 */
export function layoutTimeline(
  lanes: readonly TimelineLane[],
  sections: readonly Section[],
  startedAtMs: number,
): TimelineLayout {
  const toMinute = (atMs: number | null) => (atMs === null ? 0 : (atMs - startedAtMs) / 60_000);
  const coding = sections.find(({ kind }) => kind === 'coding');
  const last = sections.findLast(({ startsAtMs }) => startsAtMs !== null);
  const codingEndMinute = toMinute(coding?.endedAtMs ?? coding?.deadlineMs ?? null);
  const lastMinute = toMinute(last?.endedAtMs ?? last?.deadlineMs ?? null);
  const endMinute = Math.max(1, lastMinute);
  const busiest = Math.max(1, ...lanes.flatMap(({ activity }) => activity.map(keys)));
  const owners = assignMinutes(
    lanes.filter(({ lane }) => lane !== 'approach'),
    Math.ceil(codingEndMinute),
  );

  return {
    endMinute,
    codingEnd:
      last?.kind === 'approach'
        ? { minute: codingEndMinute, byBell: coding?.endedBy === 'bell' }
        : null,
    ticks: placeTicks(endMinute),
    lanes: lanes.map((lane) => {
      const isApproach = lane.lane === 'approach';
      const from = isApproach ? codingEndMinute : 0;
      const until = isApproach ? lastMinute : codingEndMinute;
      const typed = new Set(lane.activity.map(({ minute }) => minute));
      const owned = isApproach
        ? range(Math.floor(from), Math.ceil(until))
        : range(0, owners.length).filter((minute) => owners[minute] === lane.lane);
      const spent = owned.reduce((sum, minute) => sum + clip(minute, from, until), 0);
      return {
        lane: lane.lane,
        label: lane.label,
        spentMinutes: Math.round(spent),
        typedMinutes: typed.size,
        keystrokes: lane.activity.reduce((sum, minute) => sum + keys(minute), 0),
        bars: lane.activity.map((minute) => ({
          minute: minute.minute,
          from: Math.max(minute.minute, from),
          to: Math.max(from, Math.min(minute.minute + 1, until)),
          height: keys(minute) / busiest,
        })),
        silent: joinMinutes(owned.filter((minute) => !typed.has(minute))).map((stretch) => ({
          from: Math.max(stretch.from, from),
          to: Math.min(stretch.to, until),
        })),
        runs: lane.runs,
        submissions: lane.submissions,
      };
    }),
  };
}

/** Which line each minute of coding belongs to. */
function assignMinutes(lanes: readonly TimelineLane[], minutes: number): (string | undefined)[] {
  const busy = range(0, minutes).map((minute) => {
    const weights = lanes.map((lane) => {
      const typed = lane.activity.find((entry) => entry.minute === minute);
      const events = [...lane.runs, ...lane.submissions.map((entry) => entry.minute)];
      const happened = events.filter((at) => Math.floor(at) === minute).length;
      return { lane: lane.lane, weight: (typed ? keys(typed) : 0) + happened };
    });
    const most = weights.reduce((a, b) => (b.weight > a.weight ? b : a), {
      lane: '',
      weight: 0,
    });
    return most.weight > 0 ? most.lane : undefined;
  });
  const lastBusy = busy.findLast((owner) => owner !== undefined) ?? lanes[0]?.lane;
  let next = lastBusy;
  const owners: (string | undefined)[] = [];
  for (const owner of busy.toReversed()) {
    next = owner ?? next;
    owners.push(next);
  }
  return owners.reverse();
}

const tickSteps = [1, 2, 5, 10, 15, 30, 60];
const mostTicks = 8;

function placeTicks(endMinute: number): number[] {
  const step = tickSteps.find((minutes) => endMinute / minutes <= mostTicks) ?? 60;
  return range(0, Math.ceil(endMinute / step)).map((index) => index * step);
}

export type LabelSide = 'right' | 'left' | 'none';

/**
 * On which side of its line each submission's label has room, the latest first in line. `share` is
 * the width of a label as a part of the whole.
 */
export function placeLabels(places: readonly number[], share: number): LabelSide[] {
  let limit = 1;
  const sides: LabelSide[] = [];
  for (const [index, place] of [...places.entries()].reverse()) {
    const before = places[index - 1] ?? -share;
    if (place + share <= limit) {
      sides.push('right');
      limit = place;
    } else if (place <= limit && place - share >= Math.max(0, before)) {
      sides.push('left');
      limit = place - share;
    } else {
      sides.push('none');
      limit = Math.min(limit, place);
    }
  }
  return sides.reverse();
}

function joinMinutes(minutes: readonly number[]): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  for (const minute of minutes) {
    const last = stretches.at(-1);
    if (last?.to === minute) last.to = minute + 1;
    else stretches.push({ from: minute, to: minute + 1 });
  }
  return stretches;
}

/** How much of the minute lies between the two. */
function clip(minute: number, from: number, until: number): number {
  return Math.max(0, Math.min(minute + 1, until) - Math.max(minute, from));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function keys({ keystrokes }: { keystrokes: number }): number {
  return keystrokes;
}
