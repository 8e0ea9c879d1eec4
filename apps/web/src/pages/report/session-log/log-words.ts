import type { SessionLog, SessionMoment } from '@dryrun/contract';
import { capitalise, countOf, formatCount, spellCount } from '../../../words/amount.ts';
import { formatLasted } from '../../../words/moment.ts';

const departures: ReadonlySet<SessionMoment['kind']> = new Set(['tab', 'window', 'full-screen']);

/** What it comes to: "Two departures, 50 s. Two pastes, 180 characters." */
export function sumUpLog({ moments, recorded }: SessionLog): string {
  const left = moments.filter(({ kind }) => departures.has(kind));
  const pasted = moments.filter(({ paste }) => paste !== null && !paste.fromHere);
  const awayMs = left.reduce((sum, { durationMs }) => sum + (durationMs ?? 0), 0);
  const characters = pasted.reduce((sum, { paste }) => sum + (paste?.characters ?? 0), 0);
  if (!recorded) return 'Nothing was recorded yet when this assessment ran.';
  if (left.length === 0 && pasted.length === 0) return 'No departures and no pastes.';
  return [
    left.length === 0
      ? 'No departures.'
      : `${sayCount(left.length, 'departure')}, ${formatLasted(awayMs)}.`,
    pasted.length === 0
      ? 'No pastes.'
      : `${sayCount(pasted.length, 'paste')}, ${countOf(characters, 'character')}.`,
  ].join(' ');
}

/** What happened, and how much of it: for a line with two ends. */
export function tellMoment({ kind, durationMs, paste }: SessionMoment): {
  what: string;
  much: string;
} {
  const much = durationMs === null ? '' : formatLasted(durationMs);
  switch (kind) {
    case 'tab':
      return { what: 'Left the tab', much };
    case 'window':
      return { what: 'Left the window', much };
    case 'full-screen':
      return { what: 'Left full screen', much };
    case 'second-tab':
      return { what: 'Second tab opened', much };
    case 'connection':
      return { what: 'Connection lost; drafts kept here', much };
    case 'idle':
      return { what: 'No key pressed', much };
    case 'problem':
      return { what: 'Another problem opened', much: '' };
    case 'paste': {
      const what = paste?.blocked
        ? 'Paste, blocked'
        : paste?.fromHere
          ? 'Own text pasted'
          : 'Paste';
      return { what, much: countOf(paste?.characters ?? 0, 'character') };
    }
  }
}

function sayCount(count: number, noun: string): string {
  return `${capitalise(count <= 10 ? spellCount(count) : formatCount(count))} ${noun}${count === 1 ? '' : 's'}`;
}
