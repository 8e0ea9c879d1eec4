import type { SectionKind } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import type { PublicProblem } from '@dryrun/problem-kit';
import { sql } from 'kysely';
import { levelTestsOf } from '../../levels/levels-of.ts';
import { readLastSubmitted } from '../../problems/problem-tries.ts';

/** Writes down which problems a section has, each with all its levels, after those of the sections before it. */
export async function insertProblems(
  trx: Database,
  assessmentId: string,
  section: SectionKind,
  problems: readonly PublicProblem[],
): Promise<void> {
  if (problems.length === 0) return;
  const { count } = await trx
    .selectFrom('assessment_problem')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('assessment_id', '=', assessmentId)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('assessment_problem')
    .values(
      problems.map((problem, place) => ({
        assessment_id: assessmentId,
        position: Number(count) + place,
        problem: problem.slug,
        section,
        hidden_test_count: problem.hiddenTestCount,
        level_tests: levelTestsOf(problem),
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
    .where('owner_id', '=', ownerId)
    // Not in the one that is being started, whose other sections have been drawn already.
    .where('started_at', 'is not', null);
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
