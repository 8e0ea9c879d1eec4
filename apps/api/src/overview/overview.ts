import type { Overview } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { advanceRunning } from '../assessments/advance-assessment.ts';
import { assessmentSummaries } from '../assessments/assessment-summaries.ts';
import { addSections } from '../assessments/list-assessments.ts';
import { type Deps, os } from '../context.ts';
import { wholeProblem } from '../levels/levels-of.ts';
import { readBestTries, readSolved } from '../problems/problem-tries.ts';
import { readLastSeen } from '../sections/coding/insert-problems.ts';
import { lockedProblems } from '../submissions/unlock.ts';
import { readLast14Days } from './last-14-days.ts';
import { nextProblems, type Tries } from './next-problems.ts';

const shownRecent = 5;
const shownReady = 10;

/** `GET /overview`: what the home page shows. The number of queries does not grow with the rows. */
export const overview = os.overview.handler(({ context: { deps, owner } }) =>
  readOverview(deps, owner),
);

async function readOverview(deps: Deps, ownerId: string): Promise<Overview> {
  const running = await advanceRunning(deps, ownerId);
  const slugs = deps.catalogue.list().map(({ slug }) => slug);
  const [lasting, ready, recent, assessmentCount, tries, locked, last14Days] = await Promise.all([
    readLasting(deps.db, ownerId),
    readLatest(deps.db, ownerId, 'ready', shownReady),
    readLatest(deps.db, ownerId, 'finished', shownRecent),
    countStarted(deps.db, ownerId),
    readTries(deps.db, ownerId, slugs),
    // Those of a section that has not begun too, which nobody is shown.
    running ? lockedProblems(deps.db, ownerId) : new Set<string>(),
    readLast14Days(deps.db, ownerId, deps.now()),
  ]);
  const rows = await addSections(deps.db, [...lasting, ...ready, ...recent]);
  const summaries = await assessmentSummaries(deps, running ? [running, ...rows] : rows);
  const current = running ? (summaries[0] ?? null) : null;
  return {
    nowMs: deps.now(),
    current,
    lasting: summaries.filter(({ id, state }) => state === 'running' && id !== current?.id),
    ready: summaries.filter(({ state }) => state === 'ready'),
    recent: summaries.filter(({ state }) => state === 'finished'),
    assessmentCount,
    nextProblems: nextProblems(
      deps.catalogue.list().map((problem) => wholeProblem(deps.catalogue, problem)),
      tries,
      [...locked],
    ),
    last14Days,
  };
}

/** Those that last for days. Each was advanced with the others, so none is past its deadline. */
async function readLasting(db: Database, ownerId: string) {
  return db
    .selectFrom('assessment')
    .selectAll('assessment')
    .innerJoin('section', 'section.assessment_id', 'assessment.id')
    .where('owner_id', '=', ownerId)
    .where('state', '=', 'running')
    .where('exclusive', '=', false)
    .orderBy('section.deadline')
    .limit(shownReady)
    .execute();
}

/** Newest first: by when they were started, or set up. */
async function readLatest(
  db: Database,
  ownerId: string,
  state: 'ready' | 'finished',
  limit: number,
) {
  return db
    .selectFrom('assessment')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .where('state', '=', state)
    .orderBy(state === 'ready' ? 'created_at' : 'started_at', 'desc')
    .limit(limit)
    .execute();
}

async function countStarted(db: Database, ownerId: string): Promise<number> {
  const { count } = await db
    .selectFrom('assessment')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('owner_id', '=', ownerId)
    .where('started_at', 'is not', null)
    .executeTakeFirstOrThrow();
  return count;
}

async function readTries(
  db: Database,
  ownerId: string,
  slugs: readonly string[],
): Promise<Map<string, Tries>> {
  const [lastSeen, best, solved] = await Promise.all([
    readLastSeen(db, ownerId, slugs),
    readBestTries(db, ownerId, slugs),
    readSolved(db, ownerId, slugs),
  ]);
  return new Map(
    [...lastSeen].map(([slug, lastMetAtMs]) => {
      const passed = best.get(slug)?.passed ?? null;
      return [slug, { lastMetAtMs, passed, solved: solved.has(slug) }];
    }),
  );
}
