import type { Version } from '@dryrun/contract';
import { formatTimeOfDay } from '../../ui/time/clock-text.ts';
import { formatShortDay } from '../../words/day.ts';

/** What a version is, as a row of the list says it. */
export function sayKind({ kind, number }: Pick<Version, 'kind' | 'number'>): string {
  switch (kind) {
    case 'draft':
      return 'Saved';
    case 'samples':
      return 'Run on samples';
    case 'custom':
      return 'Run on own input';
    case 'submission':
      return number === null ? 'Submitted at the bell' : `Submission ${number}`;
  }
}

/** "12:50:41" today, "3 Mar, 12:50:41" before. */
export function sayTime(atMs: number, nowMs: number): string {
  const day = formatShortDay(atMs, nowMs);
  return day === 'today' ? formatTimeOfDay(atMs) : `${day}, ${formatTimeOfDay(atMs)}`;
}

/** The same as the beginning of a sentence: "Submission 2 of 12:50:41". */
export function nameVersion(version: Pick<Version, 'kind' | 'number' | 'atMs'>, nowMs: number) {
  const time = sayTime(version.atMs, nowMs);
  switch (version.kind) {
    case 'draft':
      return `The text saved at ${time}`;
    case 'samples':
    case 'custom':
      return `What was run at ${time}`;
    case 'submission':
      return version.number === null
        ? `What was submitted at the bell, ${time},`
        : `${sayKind(version)} of ${time}`;
  }
}
