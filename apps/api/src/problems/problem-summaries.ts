import type { ProblemSummary } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import type { Deps } from '../context.ts';
import { cellsOf, readCells } from '../submissions/submission-summaries.ts';
import { lockedProblems } from '../submissions/unlock.ts';
import { readBestTries, readLastTried } from './problem-tries.ts';

/**
 * Every problem with what this owner made of it. Five queries, however many problems. What one of
 * the running assessment is about is not told.
 */
export async function problemSummaries(
  deps: Pick<Deps, 'db' | 'catalogue'>,
  owner: string,
): Promise<ProblemSummary[]> {
  const slugs = deps.catalogue.list().map(({ slug }) => slug);
  const [best, tried, underWay, locked] = await Promise.all([
    readBestTries(deps.db, owner, slugs),
    readLastTried(deps.db, owner, slugs),
    readUnderWay(deps.db, owner),
    lockedProblems(deps.db, owner),
  ]);
  const cells = await readCells(
    deps.db,
    [...best.values()].map(({ id }) => id),
  );
  return deps.catalogue.list().map((problem) => {
    const { slug, asksFor, title, difficulty, topics, hiddenTestCount } = problem;
    const run = best.get(slug);
    const lastTriedAtMs = tried.get(slug) ?? null;
    return {
      slug,
      asksFor,
      title,
      difficulty,
      topics: locked.has(slug) ? [] : [...topics],
      hiddenTestCount,
      status: run?.verdict === 'accepted' ? 'solved' : lastTriedAtMs === null ? 'new' : 'tried',
      best: run
        ? {
            submissionId: run.id,
            verdict: run.verdict,
            passed: run.passed,
            total: run.total,
            cells: cellsOf({ ...run, state: 'done' }, cells.get(run.id) ?? []),
          }
        : null,
      lastTriedAtMs,
      underWay: underWay.get(slug) ?? null,
    };
  });
}

async function readUnderWay(db: Database, owner: string) {
  const rows = await db
    .selectFrom('run')
    .select(['problem', 'state'])
    .where('owner_id', '=', owner)
    .where('problem', 'is not', null)
    .where('origin', '=', 'candidate')
    .where('state', '<>', sql.lit('done'))
    // What runs comes last, and stands for what waits behind it.
    .orderBy('state')
    .$narrowType<{ problem: string; state: NonNullable<ProblemSummary['underWay']> }>()
    .execute();
  return new Map(rows.map(({ problem, state }) => [problem, state]));
}
