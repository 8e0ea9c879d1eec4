/*
 * Amounts in words: durations, sizes and counts, as tables and sentences write them.
 */

/** CPU time for a column headed "ms": "<0.1", "0.2", "41", "1,204". */
export function formatMs(timeMs: number): string {
  if (timeMs < 0.05) return '<0.1';
  // From 9.95 on one figure behind the point would make it 10.0.
  return timeMs < 9.95 ? timeMs.toFixed(1) : formatCount(Math.round(timeMs));
}

/** "under 1 ms", "41 ms", "1.9 s", "12 s". */
export function formatShortDuration(timeMs: number): string {
  if (timeMs < 0.5) return 'under 1 ms';
  if (timeMs < 999.5) return `${Math.round(timeMs)} ms`;
  const seconds = timeMs / 1000;
  return `${seconds < 10 ? String(Math.round(seconds * 10) / 10) : Math.round(seconds)} s`;
}

/** "2 hours 5 minutes", "41 minutes", "1 minute", "38 seconds", "under a second". */
export function formatLongDuration(timeMs: number): string {
  const seconds = Math.round(timeMs / 1000);
  if (seconds < 1) return 'under a second';
  if (seconds < 60) return countOf(seconds, 'second');
  const minutes = Math.round(seconds / 60);
  if (minutes < 120) return countOf(minutes, 'minute');
  const rest = minutes % 60;
  const hours = countOf(Math.floor(minutes / 60), 'hour');
  return rest === 0 ? hours : `${hours} ${countOf(rest, 'minute')}`;
}

/** More than anybody sits through: from then on time is told in days. */
const inDaysFromMinutes = 2 * 24 * 60;

/** Minutes as they were set, in a sentence: "90 minutes", "1 minute 30 seconds", "21 seconds", "5 days". */
export function formatMinutes(minutes: number): string {
  if (minutes >= inDaysFromMinutes) return countOf(daysOf(minutes), 'day');
  const { whole, seconds } = splitMinutes(minutes);
  const parts = [
    whole > 0 || seconds === 0 ? countOf(whole, 'minute') : '',
    seconds > 0 ? countOf(seconds, 'second') : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** The same for a label: "90 min", "1 min 30 s", "21 s", "5 d". */
export function formatShortMinutes(minutes: number): string {
  if (minutes >= inDaysFromMinutes) return `${formatCount(daysOf(minutes))} d`;
  const { whole, seconds } = splitMinutes(minutes);
  const parts = [
    whole > 0 || seconds === 0 ? `${formatCount(whole)} min` : '',
    seconds > 0 ? `${seconds} s` : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** For a scale that is in minutes: "90", and "21 s" of what is no whole number of them. */
export function formatScale(minutes: number): string {
  return formatShortMinutes(minutes).replace(/ min$/, '');
}

/** In a bar, where there is little room: "90", "87.5", "21 s". */
export function formatBarMinutes(minutes: number): string {
  if (minutes < 1) return formatScale(minutes);
  return String(Math.round(minutes * 10) / 10);
}

/** Minutes as they were measured: "12 min", "under 1 min", "0 min" when there was nothing at all. */
export function formatSpent(minutes: number): string {
  return minutes > 0 && minutes < 1 ? 'under 1 min' : `${formatCount(Math.round(minutes))} min`;
}

/** "12 of 105 minutes", "0 of 1 minute", "14 of 21 seconds" of an assessment shorter than that. */
export function describeUsed(elapsedMs: number, totalMinutes: number): string {
  const unitMs = totalMinutes < 1 ? 1000 : 60_000;
  const total = Math.round((totalMinutes * 60_000) / unitMs);
  const used = Math.min(total, Math.max(0, Math.floor(elapsedMs / unitMs)));
  return `${formatCount(used)} of ${countOf(total, totalMinutes < 1 ? 'second' : 'minute')}`;
}

/** To a tenth. */
function daysOf(minutes: number): number {
  return Math.round(minutes / 144) / 10;
}

function splitMinutes(minutes: number): { whole: number; seconds: number } {
  const all = Math.round(minutes * 60);
  return { whole: Math.floor(all / 60), seconds: all % 60 };
}

/** Whole mebibytes, at least 1, for a column headed "MB". */
export function formatMegabytes(bytes: number): string {
  return formatCount(Math.max(1, Math.round(bytes / 1024 ** 2)));
}

/** "16,000" */
export function formatCount(count: number): string {
  return count.toLocaleString('en-GB');
}

/** "1 test", "4 tests". */
export function countOf(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

const numerals = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** "two", "ten", "11": small counts are words inside sentences. */
export function spellCount(count: number): string {
  return numerals[count] ?? formatCount(count);
}

/** "test 10", "tests 10 and 12", "tests 3, 10 and 12". Takes numbers from 1. */
export function listTests(numbers: readonly number[]): string {
  if (numbers.length < 2) return `test ${numbers[0] ?? ''}`.trim();
  const parts = joinRuns(numbers);
  const last = parts.at(-1);
  return `tests ${parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`}`;
}

/** Three or more that follow each other as "4–11". */
function joinRuns(numbers: readonly number[]): string[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.flatMap(([from, to]) => {
    if (to - from >= 2) return [`${from}–${to}`];
    return from === to ? [String(from)] : [String(from), String(to)];
  });
}

/** "Two problems, then your approach" needs capitals now and then. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
