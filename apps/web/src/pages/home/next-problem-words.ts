import type { Overview } from '@dryrun/contract';
import { sayTopic } from '../../topics/topic-words.ts';
import { formatDaysAgo } from '../../words/day.ts';

type NextProblem = Pick<Overview['nextProblems'][number], 'reason' | 'lastTriedAtMs' | 'topics'>;

/** "Tried 9 days ago.", "Not seen yet.", with its first topic where topics are shown. */
export function sayReason(
  { reason, lastTriedAtMs, topics }: NextProblem,
  nowMs: number,
  topicsShown: boolean,
): string {
  const when = lastTriedAtMs === null ? '' : ` ${formatDaysAgo(lastTriedAtMs, nowMs)}`;
  switch (reason) {
    case 'tried':
      return `Tried${when}.`;
    case 'solved':
      return `Solved${when}.`;
    case 'new':
      return topicsShown && topics[0] ? `Not seen yet. ${sayTopic(topics[0])}.` : 'Not seen yet.';
  }
}
