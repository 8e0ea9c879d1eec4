import { type AssessmentRow, readAssessment } from '../assessments/assessment-row.ts';
import type { Deps } from '../context.ts';

/** Every assessment of an owner, the oldest first, each read when its turn comes. */
export async function* findAssessments(
  { db }: Pick<Deps, 'db'>,
  owner: string,
): AsyncGenerator<AssessmentRow> {
  const rows = await db
    .selectFrom('assessment')
    .select('id')
    .where('owner_id', '=', owner)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  for (const { id } of rows) {
    const assessment = await readAssessment(db, id, { lock: false });
    if (assessment !== null) yield assessment;
  }
}
