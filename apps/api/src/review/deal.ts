import { type Card, createEmptyCard, fsrs } from 'ts-fsrs';
import { grades } from './grade.ts';
import type { Meeting } from './meetings.ts';

/** When a topic is due again, and by what. */
export type TopicState = {
  topic: string;
  dueMs: number;
  /** Its problems that were met, the one due first in front. */
  cards: { problem: string; dueMs: number }[];
  /** The last problem of it. */
  last: Meeting;
};

/**
 * Default parameters. Steps of minutes are for flash cards: what takes an hour comes back in days, as the
 * scheduler does without them.
 */
const scheduler = fsrs({ enable_short_term: false });

/**
 * Goes through all meetings, one card a topic and problem. A meeting grades the cards of its problem, and
 * of each of its topics those that were due: they had asked for a problem of the topic, and it was one.
 * Nothing but what is given decides, so the same meetings always give the same.
 */
export function dealTopics(
  meetings: readonly Meeting[],
  topicsOf: (problem: string) => readonly string[],
): TopicState[] {
  const hands = new Map<string, { cards: Map<string, Card>; last: Meeting }>();
  for (const meeting of meetings) {
    const at = new Date(meeting.atMs);
    for (const topic of topicsOf(meeting.problem)) {
      const hand = hands.get(topic) ?? { cards: new Map<string, Card>(), last: meeting };
      hand.last = meeting;
      hands.set(topic, hand);
      if (!hand.cards.has(meeting.problem)) hand.cards.set(meeting.problem, createEmptyCard(at));
      for (const [problem, card] of hand.cards) {
        if (problem !== meeting.problem && card.due.getTime() > meeting.atMs) continue;
        hand.cards.set(problem, scheduler.next(card, at, grades[meeting.outcome]).card);
      }
    }
  }
  return [...hands].map(([topic, { cards, last }]) => {
    const sorted = [...cards]
      .map(([problem, { due }]) => ({ problem, dueMs: due.getTime() }))
      .sort((a, b) => a.dueMs - b.dueMs || (a.problem < b.problem ? -1 : 1));
    return { topic, dueMs: sorted[0]?.dueMs ?? last.atMs, cards: sorted, last };
  });
}
