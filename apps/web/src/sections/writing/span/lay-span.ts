/** A time that is told in days: from the start to the bell. */
export type WholeSpan = { startMs: number; endMs: number };

export type SpanMark = { at: number; label: string; strong?: boolean; optional?: boolean };

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const hourMs = 3_600_000;

/** Where it is on the rule, 0 to 1. */
export function placeIn({ startMs, endMs }: WholeSpan, atMs: number): number {
  return Math.min(1, Math.max(0, (atMs - startMs) / Math.max(1, endMs - startMs)));
}

/** The midnights within, where one day ends, 0 to 1. */
export function cutDays(span: WholeSpan): number[] {
  return midnights(span).map((atMs) => placeIn(span, atMs));
}

/** As wide as "Wed 15:22" is on the narrowest rule that shows all, with some air. */
const labelShare = 0.12;

/** And from an end to now on a page of 320 px, where what is optional is left out. */
const narrowShare = 0.42;

/**
 * What stands under the rule: both ends, now, and each whole day in its middle. What would touch now
 * gives way to it, and a day to an end.
 */
export function markDays(span: WholeSpan, nowMs: number): SpanMark[] {
  const now = holdInside(placeIn(span, nowMs));
  const cuts = midnights(span);
  const days = cuts.slice(0, -1).map((atMs, index): SpanMark => {
    const middleMs = (atMs + (cuts[index + 1] ?? atMs)) / 2;
    return { at: placeIn(span, middleMs), label: weekday(middleMs), optional: true };
  });
  const ends = [
    { at: 0, label: nameMoment(span.startMs) },
    { at: 1, label: nameMoment(span.endMs) },
  ].map((end): SpanMark => ({ ...end, optional: Math.abs(end.at - now) < narrowShare }));
  /** Of a day in the middle, whose end stands at the edge. */
  const room = 1.25 * labelShare;
  const kept = [
    ...ends.filter(({ at }) => Math.abs(at - now) >= 1.5 * labelShare),
    ...days.filter(({ at }) => Math.abs(at - now) >= labelShare && at >= room && 1 - at >= room),
  ];
  return [...kept, { at: now, label: nameMoment(nowMs), strong: true }].sort((a, b) => a.at - b.at);
}

/** A label in its middle that would stand out at an end stands at that end. */
function holdInside(at: number): number {
  if (at < labelShare / 2) return 0;
  return at > 1 - labelShare / 2 ? 1 : at;
}

/** "Wed 15:22", in the candidate's time zone. */
export function nameMoment(atMs: number): string {
  const at = new Date(atMs);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${weekday(atMs)} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** "3 d 2 h", "2 d", "5 h 12 min", "41 min", "under a minute". What has begun does not count. */
export function formatDaysLeft(leftMs: number): string {
  const minutes = Math.floor(Math.max(0, leftMs) / 60_000);
  const hours = Math.floor(minutes / 60);
  if (hours >= 24) return join([Math.floor(hours / 24), 'd'], [hours % 24, 'h']);
  if (hours >= 1) return join([hours, 'h'], [minutes % 60, 'min']);
  return minutes >= 1 ? `${minutes} min` : 'under a minute';
}

/** What the reminder says of the time: the last day and the last hour are called by their names. */
export function nameStretch(
  leftMs: number,
): 'left' | 'the last day' | 'the last hour' | 'time is up' {
  if (leftMs <= 0) return 'time is up';
  if (leftMs <= hourMs) return 'the last hour';
  return leftMs <= 24 * hourMs ? 'the last day' : 'left';
}

/** "45 of 120 hours used" */
export function describeSpan({ startMs, endMs }: WholeSpan, nowMs: number): string {
  const hours = (ms: number) => Math.floor(Math.max(0, ms) / hourMs);
  const used = hours(Math.min(nowMs, endMs) - startMs);
  return `${used} of ${Math.round((endMs - startMs) / hourMs)} hours used`;
}

function midnights({ startMs, endMs }: WholeSpan): number[] {
  const found: number[] = [];
  const day = new Date(startMs);
  // By the calendar: a day may have 23 or 25 hours.
  for (day.setHours(24, 0, 0, 0); day.getTime() < endMs; day.setDate(day.getDate() + 1))
    found.push(day.getTime());
  return found;
}

function weekday(atMs: number): string {
  return weekdays[new Date(atMs).getDay()] ?? '';
}

function join(...parts: readonly [number, string][]): string {
  return parts
    .filter(([count], index) => index === 0 || count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}
