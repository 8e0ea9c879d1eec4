import { bestOf, leavingsThatCount, type TimeoutRule, whatCountsOf } from '@dryrun/contract';
import type { ShownRun } from './runs/shown-run.ts';

/** What would count for a problem if coding ended now. */
export type WhatCounts =
  | {
      kind: 'submission';
      submission: ShownRun;
      editedAfterMs: number | null;
      /** Of how many it is the best; null where the last one counts. */
      bestOf: number | null;
      /** An earlier one that passed more tests than it. */
      better: ShownRun | null;
    }
  | { kind: 'last-run' }
  | { kind: 'draft' }
  | { kind: 'nothing'; rule: TimeoutRule };

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
  const [last] = now.submissions;
  const best = bestOf(now.submissions.toReversed());
  const leaving = whatCountsOf(now.rule, {
    'last-submission': last,
    'best-submission': best,
    'last-run': now.hasRun || null,
    draft: now.editedAtMs,
  });
  const afterMs = last && now.editedAtMs !== null ? now.editedAtMs - last.createdAtMs : 0;
  const editedAfterMs = afterMs > 0 ? afterMs : null;
  const better = last?.state === 'done' && best && best.passed > last.passed ? best : null;
  switch (leaving) {
    case 'best-submission':
      if (best === null) break;
      return {
        kind: 'submission',
        submission: best,
        editedAfterMs,
        bestOf: now.submissions.length,
        better: null,
      };
    case 'draft':
      if (last === undefined || editedAfterMs !== null) return { kind: 'draft' };
      return { kind: 'submission', submission: last, editedAfterMs, bestOf: null, better };
    case 'last-submission':
      if (last === undefined) break;
      return { kind: 'submission', submission: last, editedAfterMs, bestOf: null, better };
    case 'last-run':
      return { kind: 'last-run' };
  }
  return { kind: 'nothing', rule: now.rule };
}

/** The fact, and what follows from it. */
export function sayWhatCounts(counts: WhatCounts): { fact: string; consequence: string } {
  switch (counts.kind) {
    case 'submission': {
      const { submission, editedAfterMs, bestOf, better } = counts;
      const fact = `Submission ${submission.number} counts`;
      if (submission.state === 'unsent' || submission.state === 'sending') {
        return { fact: `${fact} if it reaches the server in time`, consequence: 'Not sent yet.' };
      }
      if (bestOf !== null) {
        const more = 'One that passes more takes its place.';
        return { fact, consequence: bestOf === 1 ? more : `The best of ${bestOf}. ${more}` };
      }
      const edits =
        editedAfterMs === null
          ? 'The code was not edited after it.'
          : `Last edited ${sayMinutes(editedAfterMs)} after it. These edits do not count.`;
      const passedMore = better
        ? `Submission ${better.number} passed ${better.passed}/${better.total}. `
        : '';
      return { fact, consequence: passedMore + edits };
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
        consequence: `${sayMissing(counts.rule)} Nothing is judged.`,
      };
  }
}

function sayMissing(rule: TimeoutRule): string {
  const looksFor = leavingsThatCount[rule];
  if (!looksFor.includes('last-submission') && looksFor.includes('draft')) {
    return 'Nothing stands in the editor.';
  }
  return looksFor.includes('last-run') ? 'Never submitted and never run.' : 'Never submitted.';
}

/** What the dock says beside submissions, when the time runs out. `some`: there are submissions. */
export function sayRuleBeside(rule: TimeoutRule, some: boolean): string {
  const [first, second] = leavingsThatCount[rule];
  if (first === 'draft') return 'If the time runs out, what stands in the editor counts.';
  if (first === 'best-submission') return 'If the time runs out, the best submission counts.';
  const last = 'If the time runs out, the last submission counts.';
  return some || second === undefined ? last : `${last} Without one, the last run is judged.`;
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
