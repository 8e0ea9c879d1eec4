import type { Database } from '@dryrun/db';
import type { PublicProblem } from '@dryrun/problem-kit';
import { sql } from 'kysely';
import { dayOf, startOfDay } from '../clock/days.ts';
import type { Deps } from '../context.ts';
import { lockedProblems } from '../submissions/unlock.ts';
import { type Deck, readDeck } from './deck.ts';
import type { Situation } from './propose.ts';

/** What proposals for this owner are made of, now and in the days of this zone. */
export async function readSituation(
  deps: Deps,
  ownerId: string,
  zone: string,
): Promise<{ deck: Deck; situation: Situation<PublicProblem> }> {
  const nowMs = deps.now();
  const todayMs = startOfDay(dayOf(nowMs, zone), zone);
  const [deck, meetings, running, postponed] = await Promise.all([
    readDeck(deps, ownerId),
    readMet(deps.db, ownerId, slugsOf(deps), new Date(todayMs)),
    lockedProblems(deps.db, ownerId),
    readPostponed(deps.db, ownerId),
  ]);
  const slugsWhere = (which: 'seen' | 'today') =>
    new Set(meetings.filter((one) => one[which]).map(({ problem }) => problem));
  const situation = {
    topics: deck.topics,
    bank: deps.catalogue.list(),
    seen: slugsWhere('seen'),
    metToday: slugsWhere('today'),
    running,
    postponedUntilMs: postponed,
    nowMs,
    zone,
  };
  return { deck, situation };
}

type Met = { problem: string; seen: boolean; today: boolean };

/**
 * Met: submitted, drawn in an assessment, or written before today. A draft of today leaves it as it is:
 * whoever has begun what was proposed still finds it proposed.
 */
async function readMet(
  db: Database,
  ownerId: string,
  slugs: readonly string[],
  today: Date,
): Promise<Met[]> {
  const { rows } = await sql<Met>`
    select problem, true as seen, bool_or(judged and at >= ${today}) as today from (
      select slug as problem, true as judged, last.at
      from unnest(${[...slugs]}::text[]) as slug cross join lateral (
        select created_at as at from run where owner_id = ${ownerId} and problem = slug
          and kind = 'submission' order by created_at desc limit 1) as last
      union all
      select p.problem, true, max(a.started_at) from assessment a
        join assessment_problem p on p.assessment_id = a.id
      where a.owner_id = ${ownerId} group by p.problem
      union all
      select problem, false, min(saved_at) from draft
      where owner_id = ${ownerId} and assessment_id is null group by problem
    ) as met
    where judged or at < ${today}
    group by problem`.execute(db);
  return rows;
}

async function readPostponed(db: Database, ownerId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('review_postponement')
    .select(['topic', 'until'])
    .where('owner_id', '=', ownerId)
    .execute();
  return new Map(rows.map(({ topic, until }) => [topic, +until]));
}

function slugsOf({ catalogue }: Pick<Deps, 'catalogue'>): string[] {
  return catalogue.list().map(({ slug }) => slug);
}
