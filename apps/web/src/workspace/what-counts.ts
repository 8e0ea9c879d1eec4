import type { TimeoutRule } from '@dryrun/contract';
import type { ShownRun } from './runs/shown-run.ts';

/** What would count for a problem if coding ended now. */
export type WhatCounts =
  | { kind: 'submission'; submission: ShownRun; editedAfterMs: number | null }
  | { kind: 'last-run' }
  | { kind: 'draft' }
  | { kind: 'nothing' };

/**
 * The time-out rule, as the server applies it. `editedAtMs`: when the code was last changed, by the
 * server's clock; null when it is what one began with.
 */
export function decideWhatCounts(now: {
  rule: TimeoutRule;
  submissions: readonly ShownRun[];
  hasRun: boolean;
  editedAtMs: number | null;
}): WhatCounts {
  const [submission] = now.submissions;
  const afterMs =
    submission && now.editedAtMs !== null ? now.editedAtMs - submission.createdAtMs : 0;
  const isAsSubmitted = submission !== undefined && afterMs <= 0;
  if (now.rule === 'lenient' && now.editedAtMs !== null && !isAsSubmitted) return { kind: 'draft' };
  if (submission) {
    return { kind: 'submission', submission, editedAfterMs: isAsSubmitted ? null : afterMs };
  }
  return now.hasRun ? { kind: 'last-run' } : { kind: 'nothing' };
}

/** The fact, and what follows from it. */
export function sayWhatCounts(counts: WhatCounts): { fact: string; consequence: string } {
  switch (counts.kind) {
    case 'submission': {
      const { submission, editedAfterMs } = counts;
      const fact = `Submission ${submission.number} counts`;
      if (submission.state === 'unsent' || submission.state === 'sending') {
        return { fact: `${fact} if it reaches the server in time`, consequence: 'Not sent yet.' };
      }
      return {
        fact,
        consequence:
          editedAfterMs === null
            ? 'The code was not edited after it.'
            : `Last edited ${sayMinutes(editedAfterMs)} after it. These edits do not count.`,
      };
    }
    case 'last-run':
      return {
        fact: 'Your last run counts',
        consequence: 'Never submitted. The code of the last run is judged on the hidden tests.',
      };
    case 'draft':
      return { fact: 'Your draft counts', consequence: 'It is judged as it is now.' };
    case 'nothing':
      return {
        fact: 'Nothing counts',
        consequence: 'Never submitted and never run. Nothing is evaluated.',
      };
  }
}

function sayMinutes(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 1) return 'less than a minute';
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

/** At the bell: "Cutting the Roll: submission 1 counts, 20/20. Night Charging: your last run counts." */
export function saySittingCounts(
  problems: readonly { title: string; counts: WhatCounts }[],
): string {
  return problems
    .map(({ title, counts }) => {
      const { fact } = sayWhatCounts(counts);
      const what = `${fact.charAt(0).toLowerCase()}${fact.slice(1)}`;
      const rate =
        counts.kind === 'submission' && counts.submission.state === 'done'
          ? `, ${counts.submission.passed}/${counts.submission.total}`
          : '';
      return problems.length === 1 ? `${fact}${rate}.` : `${title}: ${what}${rate}.`;
    })
    .join(' ');
}
