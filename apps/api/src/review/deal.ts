import { createHash } from 'node:crypto';
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

/** How the cards of one topic lie after some meetings. Plain data, but for the dates of its cards. */
type Hand = { topic: string; last: Meeting; cards: { problem: string; card: Card }[] };

/** How all cards lay after the first so many meetings: whoever has the same ones goes on from there. */
export type Dealt = {
  count: number;
  /** Of those meetings, and of what else decides. */
  mark: string;
  hands: Hand[];
};

/** The last meetings may still become others: more is submitted, or judged late. */
const openEnd = 50;

/**
 * Goes through all meetings, one card a topic and problem. A meeting grades the cards of its problem, and
 * of each of its topics those that were due: they had asked for a problem of the topic, and it was one.
 * Nothing but what is given decides, so the same meetings always give the same.
 */
export function dealTopics(
  meetings: readonly Meeting[],
  topicsOf: (problem: string) => readonly string[],
): TopicState[] {
  return dealOn(meetings, topicsOf, { key: '', before: null }).topics;
}

/**
 * The same, gone on with from what was dealt before where its meetings are still the first ones. Of
 * thousands of meetings that leaves some tens.
 *
 * @param options.key changes with whatever else decides
 */
export function dealOn(
  meetings: readonly Meeting[],
  topicsOf: (problem: string) => readonly string[],
  { key, before, open = openEnd }: { key: string; before: Dealt | null; open?: number },
): { topics: TopicState[]; dealt: Dealt } {
  const markOf = (count: number) =>
    createHash('sha256')
      .update(JSON.stringify([key, meetings.slice(0, count)]))
      .digest('base64url');
  const isSame =
    before !== null && before.count <= meetings.length && before.mark === markOf(before.count);
  const start = isSame ? before.count : 0;
  const hands = new Map(
    (isSame ? before.hands : []).map(({ topic, last, cards }) => [
      topic,
      { last, cards: new Map(cards.map(({ problem, card }) => [problem, revived(card)])) },
    ]),
  );
  const keptAt = Math.max(start, meetings.length - open);
  for (const meeting of meetings.slice(start, keptAt)) grade(hands, meeting, topicsOf);
  const dealt: Dealt =
    isSame && keptAt === start
      ? before
      : { count: keptAt, mark: markOf(keptAt), hands: laidDown(hands) };
  for (const meeting of meetings.slice(keptAt)) grade(hands, meeting, topicsOf);
  return { topics: [...hands].map(stateOf), dealt };
}

type Hands = Map<string, { cards: Map<string, Card>; last: Meeting }>;

function grade(
  hands: Hands,
  meeting: Meeting,
  topicsOf: (problem: string) => readonly string[],
): void {
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

function stateOf([topic, { cards, last }]: [string, { cards: Map<string, Card>; last: Meeting }]) {
  const sorted = [...cards]
    .map(([problem, { due }]) => ({ problem, dueMs: due.getTime() }))
    .sort((a, b) => a.dueMs - b.dueMs || (a.problem < b.problem ? -1 : 1));
  return { topic, dueMs: sorted[0]?.dueMs ?? last.atMs, cards: sorted, last };
}

/** The scheduler gives new cards and changes none, so they need no copy. */
function laidDown(hands: Hands): Hand[] {
  return [...hands].map(([topic, { cards, last }]) => ({
    topic,
    last,
    cards: [...cards].map(([problem, card]) => ({ problem, card })),
  }));
}

/** As JSON its dates are texts. */
function revived(card: Card): Card {
  const { due, last_review } = card;
  return {
    ...card,
    due: new Date(due),
    ...(last_review && { last_review: new Date(last_review) }),
  };
}
