import type { SectionKind } from '@dryrun/contract';
import type { Database } from '@dryrun/db';

/** The section that a problem was drawn for; null for one that the assessment does not have, and before the start. */
export async function sectionOfProblem(
  db: Database,
  assessmentId: string,
  problem: string,
): Promise<SectionKind | null> {
  const row = await db
    .selectFrom('assessment_problem')
    .select('section')
    .where('assessment_id', '=', assessmentId)
    .where('problem', '=', problem)
    .executeTakeFirst();
  return (row?.section as SectionKind | undefined) ?? null;
}

/** Whether an open section has problems, whose code could be run. */
export async function hasProblemsOpen(
  db: Database,
  { id, section }: { id: string; section: SectionKind | null },
): Promise<boolean> {
  if (section === null) return false;
  const row = await db
    .selectFrom('assessment_problem')
    .select('problem')
    .where('assessment_id', '=', id)
    .where('section', '=', section)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
