import type { Section, TimelineLane } from '@dryrun/contract';

export type TimelineMark = { minute: number; number: number; passed: number; total: number };

export type LaneLayout = {
  lane: string;
  label: string;
  /** Minutes that belong to this line, with a fraction. */
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
  /** How long it really took: what ended within a minute is drawn on a whole one. */
  tookMinutes: number;
  /** Minutes that were begun, and those of them with typing on any line. */
  begunMinutes: number;
  typedMinutes: number;
  /** Where the first section that is drawn ended and another followed; null when it was all. */
  sectionEnd: { minute: number; byBell: boolean } | null;
  ticks: number[];
  lanes: LaneLayout[];
};

/**
 * Places the report's timeline on minutes from the start. A minute without an event belongs to the
 * problem that the next event is about: one reads before one types.
 */
export function layoutTimeline(
  givenLanes: readonly TimelineLane[],
  sections: readonly Section[],
  startedAtMs: number,
): TimelineLayout {
  const toMinute = (atMs: number | null) => (atMs === null ? 0 : (atMs - startedAtMs) / 60_000);
  const last = sections.findLast(({ startsAtMs }) => startsAtMs !== null);
  const spanOf = (section: Section | undefined) => ({
    from: section?.startsAtMs == null ? 0 : toMinute(section.startsAtMs),
    until: toMinute(section?.endedAtMs ?? section?.deadlineMs ?? null),
  });
  const spanOfLane = ({ section }: TimelineLane) =>
    spanOf(sections.find(({ kind }) => kind === section));
  const lastMinute = spanOf(last).until;
  const endMinute = Math.max(1, lastMinute);
  const begunMinutes = countBegun(lastMinute);
  const lanes = givenLanes.map((lane) => {
    const { from, until } = spanOfLane(lane);
    return keepWithin(lane, Math.floor(from), countBegun(until));
  });
  const busiest = Math.max(1, ...lanes.flatMap(({ activity }) => activity.map(keys)));
  const ownedBy = new Map<string, number[]>();
  for (const section of sections) {
    const { from, until } = spanOf(section);
    const own = lanes.filter((lane) => lane.section === section.kind);
    for (const [minute, owner] of assignMinutes(own, Math.floor(from), Math.ceil(until))) {
      if (owner !== undefined) ownedBy.set(owner, [...(ownedBy.get(owner) ?? []), minute]);
    }
  }
  const drawn = new Set(lanes.map(({ section }) => section));
  const first = sections.find(({ kind }) => drawn.has(kind));

  return {
    endMinute,
    tookMinutes: lastMinute,
    begunMinutes,
    typedMinutes: new Set(lanes.flatMap(({ activity }) => activity.map(({ minute }) => minute)))
      .size,
    sectionEnd:
      first && last && last !== first
        ? { minute: spanOf(first).until, byBell: first.endedBy === 'bell' }
        : null,
    ticks: placeTicks(endMinute),
    lanes: lanes.map((lane) => {
      const { from, until } = spanOfLane(lane);
      const typed = new Set(lane.activity.map(({ minute }) => minute));
      const owned = ownedBy.get(lane.lane) ?? [];
      const spent = owned.reduce((sum, minute) => sum + clip(minute, from, until), 0);
      return {
        lane: lane.lane,
        label: lane.label,
        spentMinutes: spent,
        typedMinutes: typed.size,
        keystrokes: lane.activity.reduce((sum, minute) => sum + keys(minute), 0),
        bars: lane.activity.map((minute) => ({
          minute: minute.minute,
          from: Math.max(minute.minute, from),
          to: Math.max(minute.minute, from, Math.min(minute.minute + 1, until)),
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

/** A bell is heard moments late: what lies within three seconds of a whole minute is that minute. */
const lateMinutes = 0.05;

/** Of 12.3 minutes 13 were begun; a sitting of seconds has one. */
function countBegun(minutes: number): number {
  return Math.max(1, Math.ceil(minutes - lateMinutes));
}

/** What was saved at the very end counts to the last minute that there was. */
function keepWithin(lane: TimelineLane, from: number, until: number): TimelineLane {
  const keystrokes = new Map<number, number>();
  for (const entry of lane.activity) {
    const minute = Math.max(from, Math.min(entry.minute, until - 1));
    keystrokes.set(minute, (keystrokes.get(minute) ?? 0) + entry.keystrokes);
  }
  const activity = [...keystrokes].map(([minute, keys]) => ({ minute, keystrokes: keys }));
  return { ...lane, activity };
}

/** Which line each minute of a section belongs to. */
function assignMinutes(
  lanes: readonly TimelineLane[],
  from: number,
  until: number,
): Map<number, string | undefined> {
  const busy = range(from, until).map((minute) => {
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
  return new Map(owners.reverse().map((owner, index) => [from + index, owner]));
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
 * the width of a label as a part of the whole, `cut` where a line is drawn that no label may cross.
 */
export function placeLabels(
  places: readonly number[],
  share: number,
  cut: number | null = null,
): LabelSide[] {
  const crosses = (from: number, to: number) => cut !== null && from < cut && cut < to;
  let limit = 1;
  const sides: LabelSide[] = [];
  for (const [index, place] of [...places.entries()].reverse()) {
    const before = places[index - 1] ?? -share;
    if (place + share <= limit && !crosses(place, place + share)) {
      sides.push('right');
      limit = place;
    } else if (
      place <= limit &&
      place - share >= Math.max(0, before) &&
      !crosses(place - share, place)
    ) {
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
