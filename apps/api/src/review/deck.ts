import { createHash } from 'node:crypto';
import type { Deps } from '../context.ts';
import { fillFigures } from '../progress/fill-figures.ts';
import { type Dealt, dealOn, type TopicState } from './deal.ts';
import { type Meeting, meetingsOf } from './meetings.ts';
import { readBasis, readResults } from './read-results.ts';

export type Deck = {
  topics: TopicState[];
  /** The last meeting of each problem. */
  problems: Meeting[];
  meetingCount: number;
};

/** Raised when the rules change by which a deck is dealt: those that were kept are dealt anew. */
const rules = 2;

/**
 * When each topic of this owner is due. It follows from the results alone, so what is kept is only as
 * good as those are the same: with another at the end it is dealt on from most of them, with an older one
 * or one less anew from all. Nothing is lost that a process had not kept.
 */
export async function readDeck(deps: Deps, ownerId: string): Promise<Deck> {
  await fillFigures(deps.db, ownerId);
  const [results, kept] = await Promise.all([
    readBasis(deps.db, ownerId),
    deps.db
      .selectFrom('review_deck')
      .select(['basis', 'topics'])
      .where('owner_id', '=', ownerId)
      .executeTakeFirst(),
  ]);
  const key = `${rules} ${bankOf(deps)}`;
  const basis = `${key} ${results}`;
  const before = JSON.parse(kept?.topics ?? 'null') as Partial<Kept> | null;
  if (kept?.basis === basis && before?.deck) return before.deck;
  const { deck, dealt } = await deal(deps, ownerId, { key, before: before?.dealt ?? null });
  const values = { basis, topics: JSON.stringify({ deck, dealt } satisfies Kept) };
  await deps.db
    .insertInto('review_deck')
    .values({ owner_id: ownerId, ...values })
    .onConflict((conflict) => conflict.column('owner_id').doUpdateSet(values))
    .execute();
  return deck;
}

type Kept = { deck: Deck; dealt: Dealt };

async function deal(
  deps: Deps,
  ownerId: string,
  from: { key: string; before: Dealt | null },
): Promise<Kept> {
  const { practised, assessed, openings } = await readResults(deps.db, ownerId);
  const find = (slug: string) => deps.catalogue.get(slug);
  const meetings = meetingsOf(
    practised,
    assessed,
    openings,
    (slug) => find(slug)?.difficulty ?? 'medium',
  );
  const { topics, dealt } = dealOn(meetings, (slug) => find(slug)?.topics ?? [], from);
  // In order of time: of each problem the last one stays.
  const problems = [...new Map(meetings.map((meeting) => [meeting.problem, meeting])).values()];
  return { deck: { topics, problems, meetingCount: meetings.length }, dealt };
}

/** What the bank says its problems are about, in a few letters. */
function bankOf({ catalogue }: Pick<Deps, 'catalogue'>): string {
  const said = catalogue.list().map(({ slug, difficulty, topics }) => [slug, difficulty, topics]);
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 16);
}
