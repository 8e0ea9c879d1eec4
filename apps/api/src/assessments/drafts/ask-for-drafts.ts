import type { SectionKind } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { askForTasks, type TaskSubject } from '../../background/tasks.ts';
import type { AssessmentRow } from '../assessment-row.ts';

/** The tasks that judge the drafts of an assessment, one a problem: of one section, or of all. */
export async function draftTasks(
  db: Database,
  { id, owner_id }: AssessmentRow,
  section?: SectionKind,
): Promise<(TaskSubject & { problem: string })[]> {
  const rows = await db
    .selectFrom('assessment_problem')
    .select('problem')
    .where('assessment_id', '=', id)
    .$if(section !== undefined, (query) => query.where('section', '=', section ?? ''))
    .orderBy('position')
    .execute();
  return rows.map(({ problem }) => ({
    ownerId: owner_id,
    kind: 'drafts',
    assessmentId: id,
    problem,
  }));
}

/** Has the drafts of a section judged, in the transaction that ends it. */
export async function askForDrafts(
  trx: Database,
  assessment: AssessmentRow,
  section: SectionKind,
): Promise<void> {
  await askForTasks(trx, await draftTasks(trx, assessment, section));
}
