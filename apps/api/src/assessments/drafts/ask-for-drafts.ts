import type { Database } from '@dryrun/db';
import { askForTasks, type TaskSubject } from '../../background/tasks.ts';
import type { AssessmentRow } from '../assessment-row.ts';

/** The tasks that judge the drafts of an assessment whose coding has ended, one a problem. */
export async function draftTasks(
  db: Database,
  { id, owner_id }: AssessmentRow,
): Promise<(TaskSubject & { problem: string })[]> {
  const rows = await db
    .selectFrom('assessment_problem')
    .select('problem')
    .where('assessment_id', '=', id)
    .orderBy('position')
    .execute();
  return rows.map(({ problem }) => ({
    ownerId: owner_id,
    kind: 'drafts',
    assessmentId: id,
    problem,
  }));
}

/** Has the drafts of an assessment judged, in the transaction that ends its coding. */
export async function askForDrafts(trx: Database, assessment: AssessmentRow): Promise<void> {
  await askForTasks(trx, await draftTasks(trx, assessment));
}
