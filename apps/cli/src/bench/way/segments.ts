import { median } from '../measure.ts';

/** A point that a process passed: when, on the clock that all processes share, and its CPU until then. */
export type Mark = { at: number; cpu: number; label: string };

/** One stretch of the way in one process: from one point to the next. */
export type Segment = {
  part: string;
  from: string;
  to: string;
  /** After the request was sent, the median; and how long it took. */
  beginsMs: number;
  wallMs: number;
  /** The mean, as a clock of CPU may tick coarsely. */
  cpuMs: number;
  /** In how many of all submissions it was. */
  share: number;
};

type Window = { from: number; to: number };

/** Puts the marks of a process in order of the way, over all submissions, each in its window of time. */
export function segmentsOf(
  part: string,
  marks: readonly Mark[],
  windows: readonly Window[],
): Segment[] {
  const seen = new Map<string, { begins: number[]; wall: number[]; cpu: number[] }>();
  for (const { from, to } of windows) {
    const inside = marks.filter(({ at }) => at >= from && at < to);
    const times = new Map<string, number>();
    for (const [place, mark] of inside.entries()) {
      const next = inside[place + 1];
      if (next === undefined) break;
      // What comes twice on one way is told apart by how often it came.
      const pair = `${mark.label}\n${next.label}`;
      const time = (times.get(pair) ?? 0) + 1;
      times.set(pair, time);
      const key = `${pair}\n${time}`;
      const all = seen.get(key) ?? { begins: [], wall: [], cpu: [] };
      all.begins.push(mark.at - from);
      all.wall.push(next.at - mark.at);
      all.cpu.push(next.cpu - mark.cpu);
      seen.set(key, all);
    }
  }
  return [...seen].map(([key, { begins, wall, cpu }]) => {
    const [from = '', to = ''] = key.split('\n');
    return {
      ...{ part, from, to },
      beginsMs: median(begins),
      wallMs: median(wall),
      cpuMs: cpu.reduce((sum, each) => sum + each, 0) / cpu.length,
      share: wall.length / windows.length,
    };
  });
}
