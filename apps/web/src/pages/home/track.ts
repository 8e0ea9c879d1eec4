import type { AssessmentSummary } from '@dryrun/contract';

export type Track = {
  startMs: number;
  endMs: number;
  /** Where a section ends and another follows. */
  cutsMs: number[];
};

/** From the start to the last bell, as far as known: a section to come lasts its full minutes. */
export function layTrack({
  sections,
  startedAtMs,
  nowMs,
}: Pick<AssessmentSummary, 'sections' | 'startedAtMs' | 'nowMs'>): Track {
  const startMs = startedAtMs ?? nowMs;
  let endMs = startMs;
  const endsMs = sections.map(({ minutes, deadlineMs, endedAtMs }) => {
    endMs = endedAtMs ?? deadlineMs ?? endMs + minutes * 60_000;
    return endMs;
  });
  return { startMs, endMs, cutsMs: endsMs.slice(0, -1) };
}

export type AxisMark = { at: number; label: string; strong?: boolean; optional?: boolean };

/** As wide as a time of day is on the track, with some air: labels nearer than this collide. */
const labelShare = 0.09;

/** The labels under the track: start, now, cuts, end. What would touch `now` gives way to it. */
export function placeMarks(
  { startMs, endMs, cutsMs }: Track,
  nowMs: number,
  format: (atMs: number) => string,
): AxisMark[] {
  const place = (atMs: number) => (atMs - startMs) / Math.max(1, endMs - startMs);
  const now = Math.min(1, Math.max(0, place(nowMs)));
  const marks: AxisMark[] = [
    { at: 0, label: format(startMs) },
    ...cutsMs.map((atMs) => ({ at: place(atMs), label: format(atMs), optional: true })),
    { at: 1, label: format(endMs) },
  ];
  const kept = marks.filter(({ at, optional }) => {
    const room = optional ? labelShare : labelShare * 1.5;
    const crowdsEnd = optional === true && 1 - at < labelShare * 1.4;
    return Math.abs(at - now) >= room && !crowdsEnd;
  });
  return [...kept, { at: now, label: format(nowMs), strong: true }].sort((a, b) => a.at - b.at);
}
