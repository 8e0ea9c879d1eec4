import type { Outcome, Proposal, Review } from '@dryrun/contract';
import { sayTopic } from '../../topics/topic-words.ts';
import { countOf } from '../../words/amount.ts';
import { countDaysAgo, formatDate } from '../../words/day.ts';

const lower = (topic: string) => {
  const said = sayTopic(topic);
  // A word with a figure or a second capital stays as it is: 2-D, DFS.
  return /^\p{Lu}\p{Ll}/u.test(said) ? said.charAt(0).toLowerCase() + said.slice(1) : said;
};

const withHelp: ReadonlySet<Outcome> = new Set(['right-with-hint', 'right-with-solution']);

/** "6/20", "right", "right, with help", "right, late": how a problem ended. */
function sayHow({ passed, total, outcome }: Proposal['last']): string {
  if (outcome === 'wrong') return `${passed}/${total}`;
  if (withHelp.has(outcome)) return 'right with help';
  return outcome === 'right-late' ? 'right, but late' : 'right';
}

/** Why this problem, in a sentence or two. Names the last one of the topic only when that is solved. */
export function sayWhy({ problem, judged, last, waitedDays }: Proposal, nowMs: number): string {
  if (problem.seen) {
    const left = 'No unseen problem of this topic is left.';
    return judged
      ? `Seen ${formatDate(judged.atMs, nowMs)}, ${sayHow(judged)}. ${left}`
      : `Begun before. ${left}`;
  }
  const day = formatDate(last.atMs, nowMs);
  if (last.outcome === 'wrong' || withHelp.has(last.outcome)) {
    return `Not seen yet. Last of this topic on ${day}, ${sayHow(last)}.`;
  }
  return `Not seen yet. ${last.title} was ${sayHow(last)} on ${day}, so the topic waited ${countOf(waitedDays, 'day')}.`;
}

/**
 * The name of a proposed problem. Beside its topic it would give away half of the idea of one that is not
 * solved, so it is told only when topics are shown.
 */
export function sayProposed({ problem }: Proposal, topicsShown: boolean): string {
  if (topicsShown || problem.solved) return problem.title;
  return problem.seen ? 'A problem seen before' : 'An unseen problem';
}

/** "Due today", "Due for 3 days". */
export function sayDue({ dueAtMs }: Pick<Proposal, 'dueAtMs'>, nowMs: number): string {
  const days = countDaysAgo(dueAtMs, nowMs);
  return days <= 0 ? 'Due today' : `Due for ${countOf(days, 'day')}`;
}

/** What "Draw the next pair" draws, or null when nothing that is due has a problem for it. */
export function sayPair(pair: Review['pair']): string | null {
  if (pair.every(({ topic }) => topic === null)) return null;
  const parts = pair.map(({ difficulty, topic }) =>
    topic === null
      ? `a ${difficulty} one drawn as ever`
      : `a ${difficulty} one about ${lower(topic)}`,
  );
  const hidden = 'Names stay hidden until the clock starts.';
  return `Classic 105 with ${parts.join(', then ')}. ${hidden}`;
}
