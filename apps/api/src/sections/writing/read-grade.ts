import type { Database } from '@dryrun/db';

export type Grade = { ticked: readonly number[]; savedAtMs: number };

/** How the candidate graded the paper of this assessment; null before. */
export async function readGrade(db: Database, assessmentId: string): Promise<Grade | null> {
  const row = await db
    .selectFrom('writing_grade')
    .select(['ticked', 'saved_at'])
    .where('assessment_id', '=', assessmentId)
    .executeTakeFirst();
  return row ? { ticked: row.ticked.map(Number), savedAtMs: row.saved_at.getTime() } : null;
}
