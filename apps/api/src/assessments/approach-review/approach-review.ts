import type { ApproachPoint, ApproachReview } from '@dryrun/contract';
import type { Deps } from '../../context.ts';
import { refuse } from '../../http/refuse.ts';
import type { AssessmentRow } from '../assessment-row.ts';
import { isProposed, proposeGrades } from './propose-grades.ts';

/**
 * How the candidate graded their approach to one problem, beside what its text visibly has.
 *
 * @throws LOCKED while the assessment runs, NOT_FOUND for a problem that it does not have
 */
export async function readApproachReview(
  { db }: Pick<Deps, 'db'>,
  assessment: AssessmentRow,
  problem: string,
): Promise<ApproachReview> {
  const approach = await readTexts(db, assessment, problem);
  const saved = await db
    .selectFrom('approach_review')
    .select(['ticked', 'saved_at'])
    .where('assessment_id', '=', assessment.id)
    .where('problem', '=', problem)
    .executeTakeFirst();
  return {
    grades: proposeGrades(approach).map((grade) => ({
      ...grade,
      ticked: saved ? saved.ticked.includes(grade.point) : isProposed(grade),
    })),
    savedAtMs: saved?.saved_at.getTime() ?? null,
  };
}

/** Keeps the points that the candidate found. The later of two saves stands. @throws as reading does */
export async function saveApproachReview(
  deps: Pick<Deps, 'db' | 'now'>,
  assessment: AssessmentRow,
  { problem, ticked }: { problem: string; ticked: readonly ApproachPoint[] },
): Promise<ApproachReview> {
  await readTexts(deps.db, assessment, problem);
  const row = { ticked: [...new Set(ticked)], saved_at: new Date(deps.now()) };
  await deps.db
    .insertInto('approach_review')
    .values({ assessment_id: assessment.id, problem, ...row })
    .onConflict((conflict) => conflict.columns(['assessment_id', 'problem']).doUpdateSet(row))
    .execute();
  return readApproachReview(deps, assessment, problem);
}

async function readTexts(db: Deps['db'], { id, state }: AssessmentRow, problem: string) {
  if (state !== 'finished') {
    throw refuse('LOCKED', 'The approach is read again when the assessment has ended.');
  }
  const row = await db
    .selectFrom('assessment_problem')
    .select(['approach_text', 'time_complexity', 'space_complexity'])
    .where('assessment_id', '=', id)
    .where('problem', '=', problem)
    .executeTakeFirst();
  if (row === undefined) throw refuse('NOT_FOUND', 'This assessment has no such problem.');
  return {
    text: row.approach_text,
    timeComplexity: row.time_complexity,
    spaceComplexity: row.space_complexity,
  };
}
