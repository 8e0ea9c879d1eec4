import type { Database } from '@dryrun/db';
import type { Grade } from './review-answer.ts';

/** How the questions of one assessment were graded, by question. */
export async function readGrades(db: Database, assessmentId: string): Promise<Map<string, Grade>> {
  const rows = await db
    .selectFrom('question_grade')
    .select(['question', 'ticked', 'saved_at'])
    .where('assessment_id', '=', assessmentId)
    .execute();
  return new Map(
    rows.map(({ question, ticked, saved_at }) => [
      question,
      { ticked, gradedAtMs: saved_at.getTime() },
    ]),
  );
}
