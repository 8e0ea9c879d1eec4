import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import type { Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { readLastSubmitted } from '../problems/problem-tries.ts';
import { type DueProblems, drawBeside, drawDue } from '../review/draw-due.ts';
import { drawSections } from '../sections/draw-and-end.ts';
import { refuseWithoutReserve } from '../system/disk.ts';
import { advanceRunning, type LockedAssessment, withAssessment } from './advance-assessment.ts';
import type { AssessmentRow } from './assessment-row.ts';
import { startFirst } from './section-times.ts';

/**
 * Draws the problems and starts the clock. Starting one that runs already gives it back unchanged,
 * so that a request sent twice does no harm.
 *
 * @throws NOT_FOUND; CONFLICT when it has ended, when another one of this owner runs, or when the
 * bank has lost the problems that the set-up asks for.
 */
export async function startAssessment(
  deps: Deps,
  { id, ownerId }: { id: string; ownerId: string },
): Promise<AssessmentRow> {
  // One that is past its deadline must not stand in the way only because nobody has looked since.
  await advanceRunning(deps, ownerId);
  // Not in the lock: it asks for connections of its own.
  const due = await drawDue(deps, { id, ownerId });
  try {
    return await withAssessment(deps, { id, ownerId }, async (locked) => {
      const { assessment, nowMs } = locked;
      if (assessment.state === 'finished') {
        throw refuse('CONFLICT', 'This assessment has ended. Set up a new one.');
      }
      if (assessment.state !== 'ready') return assessment;
      refuseWithoutReserve(deps.disk);
      await insertProblems(deps, locked, due);
      await drawSections(deps, locked.trx, assessment, nowMs);
      return locked.move(startFirst(assessment.sections, nowMs));
    });
  } catch (error) {
    if (!breaksOneRunning(error)) throw error;
    throw refuse('CONFLICT', 'Another assessment is running. Finish it before you start this one.');
  }
}

async function insertProblems(
  deps: Deps,
  { trx, assessment, nowMs }: LockedAssessment,
  due: DueProblems,
) {
  const bank = deps.catalogue.list();
  const slugs = bank.map(({ slug }) => slug);
  const lastSeen = await readLastSeen(trx, assessment.owner_id, slugs);
  const drawn = drawBeside(due, bank, assessment.draw, lastSeen, nowMs);
  if (!drawn.ok) throw refuse('CONFLICT', drawn.reason);
  await trx
    .insertInto('assessment_problem')
    .values(
      drawn.problems.map(({ slug, hiddenTestCount }, position) => ({
        assessment_id: assessment.id,
        position,
        problem: slug,
        hidden_test_count: hiddenTestCount,
      })),
    )
    .execute();
}

/**
 * When this owner last met each of these problems: drawn in an assessment, written or submitted
 * anywhere.
 */
export async function readLastSeen(
  db: Database,
  ownerId: string,
  slugs: readonly string[],
): Promise<Map<string, number>> {
  const inAssessments = db
    .selectFrom('assessment_problem')
    .innerJoin('assessment', 'assessment.id', 'assessment_problem.assessment_id')
    .select(['assessment_problem.problem as problem', sql<Date>`started_at`.as('seen_at')])
    .where('owner_id', '=', ownerId);
  const inDrafts = db
    .selectFrom('draft')
    .select(['problem', 'saved_at as seen_at'])
    .where('owner_id', '=', ownerId);
  const rows = await db
    .selectFrom(inAssessments.unionAll(inDrafts).as('meeting'))
    .select(({ fn }) => ['problem', fn.max('seen_at').as('seen_at')])
    .groupBy('problem')
    .execute();
  const seen = await readLastSubmitted(db, ownerId, slugs);
  for (const { problem, seen_at } of rows) {
    seen.set(problem, Math.max(seen_at.getTime(), seen.get(problem) ?? 0));
  }
  return seen;
}

/** Whether Postgres refused a second running assessment of one owner (unique_violation, 23505). */
function breaksOneRunning(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === '23505' &&
    'constraint' in error &&
    error.constraint === 'assessment_one_running'
  );
}
