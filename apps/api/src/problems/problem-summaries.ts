import type { ProblemSummary } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import type { Deps } from '../context.ts';
import { cutTo, readSightOfProblems } from '../levels/in-sight.ts';
import { hasLevels, levelTestsOf } from '../levels/levels-of.ts';
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
  const sight = await readSightOfProblems(deps, owner);
  return deps.catalogue.list().map((problem) => {
    const { slug, asksFor, title, difficulty, topics, levelCount } = problem;
    const open = sight({ problem: slug, assessment_id: null }) ?? levelCount;
    const inSight = deps.catalogue.get(slug, open) ?? problem;
    const run = best.get(slug);
    // What the bell submitted was written by the owner too: where nothing can be run, that alone.
    const lastTriedAtMs = tried.get(slug) ?? run?.createdAt.getTime() ?? null;
    return {
      slug,
      asksFor,
      title,
      difficulty,
      topics: locked.has(slug) ? [] : [...topics],
      hiddenTestCount: inSight.hiddenTestCount,
      levelCount: hasLevels(problem) ? levelCount : null,
      status: run?.solved ? 'solved' : lastTriedAtMs === null ? 'new' : 'tried',
      best: run
        ? cutTo(
            {
              submissionId: run.id,
              verdict: run.verdict,
              passed: run.passed,
              total: run.total,
              cells: cellsOf({ ...run, state: 'done' }, cells.get(run.id) ?? []),
            },
            open < levelCount ? (levelTestsOf(inSight) ?? []) : [run.total],
          )
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
