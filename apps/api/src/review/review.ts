import type { Proposal, Review } from '@dryrun/contract';
import { advanceRunning } from '../assessments/advance-assessment.ts';
import { addDays, dayOf, daysBetween, startOfDay } from '../clock/days.ts';
import { type Deps, os } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { readSolved } from '../problems/problem-tries.ts';
import { readDeck } from './deck.ts';
import type { Meeting } from './meetings.ts';
import { drawFromDue, proposeReviews } from './propose.ts';
import { readSituation } from './situation.ts';

/** What the pair of a classic assessment is made of. */
const pairOf = ['medium', 'hard'] as const;

/** Somebody who has just begun has a hundred topics due on one day, and works off a few. */
const shownDue = 8;

export const review = {
  get: os.review.get.handler(({ context: { deps, owner }, input: { zone } }) =>
    readReview(deps, owner, zone),
  ),

  postpone: os.review.postpone.handler(async ({ context: { deps, owner }, input }) => {
    const { topic, zone, postponed } = input;
    const { topics } = await readDeck(deps, owner);
    if (!topics.some((state) => state.topic === topic)) {
      throw refuse('NOT_FOUND', `No problem about ${topic} was met yet.`, { field: 'topic' });
    }
    await (postponed ? putOff(deps, owner, topic, zone) : takeBack(deps, owner, topic));
    return readReview(deps, owner, zone);
  }),
};

async function readReview(deps: Deps, ownerId: string, zone: string): Promise<Review> {
  // The last bell may have rung without anybody having looked, and unlocks.
  await advanceRunning(deps, ownerId);
  const { deck, situation } = await readSituation(deps, ownerId, zone);
  const { due, later } = proposeReviews(situation);
  const shown = due.slice(0, shownDue);
  const solved = await readSolved(
    deps.db,
    ownerId,
    shown.map(({ problem }) => problem.slug),
  );
  const lastOf = new Map(deck.problems.map((meeting) => [meeting.problem, meeting]));
  const today = dayOf(situation.nowMs, zone);
  return {
    due: shown.map(({ state, problem, isSeen }): Proposal => {
      const { slug, title, difficulty } = problem;
      const met = lastOf.get(slug);
      return {
        topic: state.topic,
        dueAtMs: state.dueMs,
        problem: { slug, title, difficulty, solved: solved.has(slug), seen: isSeen },
        judged: met ? viewOf(deps, met) : null,
        last: viewOf(deps, state.last),
        waitedDays: daysBetween(dayOf(state.last.atMs, zone), today),
      };
    }),
    dueCount: due.length,
    later: later.map(({ topic, dueMs, why }) => ({ topic, dueAtMs: dueMs, why })),
    pair: drawFromDue(situation, pairOf).map((drawn, index) => ({
      difficulty: pairOf[index] ?? 'medium',
      topic: drawn?.topic ?? null,
    })),
    meetingCount: deck.meetingCount,
  };
}

function viewOf(deps: Deps, { problem, ...meeting }: Meeting): Proposal['last'] {
  return { slug: problem, title: deps.catalogue.get(problem)?.title ?? problem, ...meeting };
}

async function putOff(deps: Deps, ownerId: string, topic: string, zone: string): Promise<void> {
  const until = new Date(startOfDay(addDays(dayOf(deps.now(), zone), 1), zone));
  await deps.db
    .insertInto('review_postponement')
    .values({ owner_id: ownerId, topic, until })
    .onConflict((conflict) => conflict.columns(['owner_id', 'topic']).doUpdateSet({ until }))
    .execute();
}

async function takeBack(deps: Deps, ownerId: string, topic: string): Promise<void> {
  await deps.db
    .deleteFrom('review_postponement')
    .where('owner_id', '=', ownerId)
    .where('topic', '=', topic)
    .execute();
}
