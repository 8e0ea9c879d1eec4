import type { Approach, SaveApproachSchema } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import type { z } from 'zod';
import type { Deps } from '../context.ts';
import { decideSave, type KeptRevision } from '../drafts/decide-save.ts';
import type { Saved } from '../drafts/save-draft.ts';
import { refuse } from '../http/refuse.ts';
import { thinHistory } from '../sections/thin-history.ts';
import { withOpenSection } from './advance-assessment.ts';
import { type AssessmentProblemRow, approachView } from './assessment-view.ts';

export type ApproachSave = z.infer<typeof SaveApproachSchema>;

type Place = { id: string; ownerId: string; problem: string; arrivedAtMs: number };

/**
 * Keeps the approach to one problem and its history, as drafts are kept.
 *
 * @throws NOT_FOUND, SECTION_ENDED, or CONFLICT before the approach section has begun.
 */
export async function saveApproach(deps: Deps, place: Place, save: ApproachSave): Promise<Saved> {
  const { id, problem, ownerId } = place;
  await deps.quota.admit(ownerId, Buffer.byteLength(save.text), { inSitting: true });
  return withOpenSection(deps, { ...place, section: 'approach' }, async ({ trx, nowMs }) => {
    const row = await readApproachRow(trx, id, problem);
    const newest: KeptRevision | null =
      row.approach_saved_at === null
        ? null
        : {
            revision: row.approach_revision,
            tab: row.approach_tab ?? '',
            savedAtMs: row.approach_saved_at.getTime(),
            sameText: isSame(save, {
              text: row.approach_text,
              time_complexity: row.time_complexity,
              space_complexity: row.space_complexity,
            }),
            baseRevision: null,
            sequence: null,
          };
    const later =
      row.approach_revision > save.baseRevision ? await laterRevisions(trx, place, save) : [];
    const decision = decideSave(newest, later, save);
    if (decision.kind === 'kept-already') {
      const { revision, savedAtMs, replacedOtherTab } = decision;
      return { revision, savedAtMs, replacedOtherTab };
    }
    const { revision, replacedOtherTab } = decision;
    await writeRevision(trx, place, save, revision, nowMs);
    const of = { assessment_id: id, problem };
    await thinHistory(trx, { table: 'approach_revision', of }, revision, nowMs);
    return { revision, savedAtMs: nowMs, replacedOtherTab };
  });
}

/** The approach as it is kept. The caller has seen to it that the assessment is this owner's. */
export async function readApproach(
  db: Database,
  assessmentId: string,
  problem: string,
): Promise<Approach> {
  return approachView(await readApproachRow(db, assessmentId, problem));
}

async function readApproachRow(
  db: Database,
  assessmentId: string,
  problem: string,
): Promise<AssessmentProblemRow> {
  const row = await db
    .selectFrom('assessment_problem')
    .selectAll()
    .where('assessment_id', '=', assessmentId)
    .where('problem', '=', problem)
    .executeTakeFirst();
  if (row === undefined) throw refuse('NOT_FOUND', `${problem} is not in this assessment.`);
  if (row.section !== 'coding') {
    throw refuse('NOT_FOUND', `${problem} asks for a query, which is not explained.`);
  }
  return row;
}

async function laterRevisions(
  trx: Database,
  { id, problem }: Place,
  save: ApproachSave,
): Promise<KeptRevision[]> {
  const rows = await trx
    .selectFrom('approach_revision')
    .selectAll()
    .where('assessment_id', '=', id)
    .where('problem', '=', problem)
    .where('revision', '>', save.baseRevision)
    .orderBy('revision')
    .execute();
  return rows.map((row) => ({
    revision: row.revision,
    tab: row.tab,
    savedAtMs: row.saved_at.getTime(),
    sameText: isSame(save, row),
    baseRevision: row.base_revision,
    sequence: row.sequence,
  }));
}

async function writeRevision(
  trx: Database,
  { id, problem }: Place,
  save: ApproachSave,
  revision: number,
  nowMs: number,
): Promise<void> {
  const { text, timeComplexity, spaceComplexity, tab, keystrokes } = save;
  const saved_at = new Date(nowMs);
  const complexities = { time_complexity: timeComplexity, space_complexity: spaceComplexity };
  await trx
    .updateTable('assessment_problem')
    .set({
      ...complexities,
      approach_text: text,
      approach_revision: revision,
      approach_tab: tab,
      approach_saved_at: saved_at,
    })
    .where('assessment_id', '=', id)
    .where('problem', '=', problem)
    .execute();
  await trx
    .insertInto('approach_revision')
    .values({
      ...complexities,
      assessment_id: id,
      problem,
      revision,
      text,
      tab,
      keystrokes,
      base_revision: save.baseRevision,
      sequence: save.sequence ?? null,
      saved_at,
    })
    .execute();
}

function isSame(
  save: ApproachSave,
  kept: { text: string; time_complexity: string; space_complexity: string },
): boolean {
  return (
    save.text === kept.text &&
    save.timeComplexity === kept.time_complexity &&
    save.spaceComplexity === kept.space_complexity
  );
}
