import type { ProblemSummary } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import type { Deps } from '../context.ts';
import { cellsOf, readCells } from '../submissions/submission-summaries.ts';
import { lockedProblems } from '../submissions/unlock.ts';

/**
 * Every problem with what this owner made of it. Five queries, however many problems. What one of
 * the running assessment is about is not told.
 */
export async function problemSummaries(
  deps: Pick<Deps, 'db' | 'catalogue'>,
  owner: string,
): Promise<ProblemSummary[]> {
  const [best, tried, underWay, locked] = await Promise.all([
    readBest(deps.db, owner),
    readLastTried(deps.db, owner),
    readUnderWay(deps.db, owner),
    lockedProblems(deps.db, owner),
  ]);
  const cells = await readCells(
    deps.db,
    [...best.values()].map(({ id }) => id),
  );
  return deps.catalogue.list().map((problem) => {
    const { slug, title, difficulty, topics, hiddenTestCount } = problem;
    const run = best.get(slug);
    const lastTriedAtMs = tried.get(slug) ?? null;
    return {
      slug,
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

/** By problem: most tests passed, then the latest. A fault of ours is nobody's best. */
async function readBest(db: Database, owner: string) {
  const rows = await db
    .selectFrom('run')
    .distinctOn('problem')
    .select(['id', 'problem', 'verdict', 'passed', 'total'])
    .where('owner_id', '=', owner)
    .where('kind', '=', 'submission')
    .where('origin', '<>', 'bell')
    .where('verdict', '<>', 'judge-error')
    .orderBy('problem')
    .orderBy('passed', 'desc')
    .orderBy('created_at', 'desc')
    .$narrowType<{ problem: string; verdict: NonNullable<ProblemSummary['best']>['verdict'] }>()
    .execute();
  return new Map(rows.map((row) => [row.problem, row]));
}

async function readLastTried(db: Database, owner: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('run')
    .select((run) => ['problem', run.fn.max('created_at').as('at')])
    .where('owner_id', '=', owner)
    .where('problem', 'is not', null)
    .where('origin', '=', 'candidate')
    .groupBy('problem')
    .$narrowType<{ problem: string }>()
    .execute();
  return new Map(rows.map(({ problem, at }) => [problem, at.getTime()]));
}

async function readUnderWay(db: Database, owner: string) {
  const rows = await db
    .selectFrom('run')
    .select(['problem', 'state'])
    .where('owner_id', '=', owner)
    .where('problem', 'is not', null)
    .where('origin', '=', 'candidate')
    .where('state', '<>', 'done')
    // What runs comes last, and stands for what waits behind it.
    .orderBy('state')
    .$narrowType<{ problem: string; state: NonNullable<ProblemSummary['underWay']> }>()
    .execute();
  return new Map(rows.map(({ problem, state }) => [problem, state]));
}
