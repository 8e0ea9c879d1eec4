/*
 * Days and weeks in somebody's time zone. A day is named by its date, `2026-03-29`, and may have 23 or
 * 25 hours.
 */

const dayMs = 24 * 60 * 60 * 1000;

const formats = new Map<string, Intl.DateTimeFormat>();
/** There are some six hundred zones and their other names. */
const formatsKept = 1_000;

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
  });
  if (formats.size >= formatsKept) formats.clear();
  formats.set(zone, made);
  return made;
}

/** What a clock on the wall shows there, as if it were one in UTC. */
function wallMs(atMs: number, zone: string): number {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(atMs)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The day that it is at this moment. */
export function dayOf(atMs: number, zone: string): string {
  return new Date(wallMs(atMs, zone)).toISOString().slice(0, 10);
}

/** The day so many days later, or earlier. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10);
}

/** Days from the one to the other. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

/** The Monday of its week. */
export function mondayOf(day: string): string {
  return addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
}

/** Its first moment: midnight, or what the clocks go to instead of it. */
export function startOfDay(day: string, zone: string): number {
  const wanted = Date.parse(day);
  const offset = (atMs: number) => wallMs(atMs, zone) - atMs;
  const guess = wanted - offset(wanted);
  const settled = wanted - offset(guess);
  // Where midnight is skipped, the day begins at the change, an hour later by the wall.
  return dayOf(settled, zone) === day ? settled : settled + 60 * 60 * 1000;
}
