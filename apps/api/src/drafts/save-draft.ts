import { randomUUID } from 'node:crypto';
import { type Database, type Schema, toCodeBytes } from '@dryrun/db';
import { type Selectable, sql } from 'kysely';
import { isOfAssessment } from '../runs/of-assessment.ts';
import { decideSave, type KeptRevision } from './decide-save.ts';

export type DraftSave = {
  ownerId: string;
  /** Null in practice. */
  assessmentId: string | null;
  problem: string;
  language: string;
  code: string;
  /** The revision this text grew from; 0 for the first. */
  baseRevision: number;
  tab: string;
  /** Counts the saves of the tab, if it counts. */
  sequence?: number | undefined;
  keystrokes: number;
  nowMs: number;
};

export type Saved = { revision: number; savedAtMs: number; replacedOtherTab: boolean };

type DraftRow = Selectable<Schema['draft']>;

/**
 * Keeps a draft and its history, in one transaction (the given one, when `db` is one). Says nothing
 * about whether the section is open: the caller holds the assessment's lock for that.
 */
export async function saveDraft(db: Database, save: DraftSave): Promise<Saved> {
  if (db.isTransaction) return saveIn(db, save);
  return db.transaction().execute((trx) => saveIn(trx, save));
}

async function saveIn(trx: Database, save: DraftSave): Promise<Saved> {
  const draft = (await lockDraft(trx, save)) ?? (await insertDraft(trx, save));
  if (draft === 'inserted') {
    return { revision: 1, savedAtMs: save.nowMs, replacedOtherTab: false };
  }
  const newest: KeptRevision = {
    revision: draft.revision,
    tab: draft.tab,
    savedAtMs: draft.saved_at.getTime(),
    sameText: draft.code === save.code,
    baseRevision: null,
    sequence: null,
  };
  const later = draft.revision > save.baseRevision ? await laterRevisions(trx, draft.id, save) : [];
  const decision = decideSave(newest, later, save);
  if (decision.kind === 'kept-already') {
    const { revision, savedAtMs, replacedOtherTab } = decision;
    return { revision, savedAtMs, replacedOtherTab };
  }
  const { revision, replacedOtherTab } = decision;
  const { tab } = save;
  await trx
    .updateTable('draft')
    .set({ code: toCodeBytes(save.code), tab, revision, saved_at: new Date(save.nowMs) })
    .where('id', '=', draft.id)
    .execute();
  await insertRevision(trx, draft.id, revision, save);
  return { revision, savedAtMs: save.nowMs, replacedOtherTab };
}

async function lockDraft(trx: Database, save: DraftSave): Promise<DraftRow | undefined> {
  return trx
    .selectFrom('draft')
    .selectAll()
    .where('owner_id', '=', save.ownerId)
    .where(isOfAssessment('assessment_id', save.assessmentId))
    .where('problem', '=', save.problem)
    .where('language', '=', save.language)
    .forUpdate()
    .executeTakeFirst();
}

/** The first save of a draft. When another tab's first save came in between, that one's row. */
async function insertDraft(trx: Database, save: DraftSave): Promise<DraftRow | 'inserted'> {
  const id = randomUUID();
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('draft')
    .values({
      id,
      owner_id: save.ownerId,
      assessment_id: save.assessmentId,
      problem: save.problem,
      language: save.language,
      code: toCodeBytes(save.code),
      revision: 1,
      tab: save.tab,
      saved_at: new Date(save.nowMs),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 1n) {
    await insertRevision(trx, id, 1, save);
    return 'inserted';
  }
  const other = await lockDraft(trx, save);
  if (other === undefined) throw new Error('A draft was neither inserted nor found.');
  return other;
}

async function insertRevision(
  trx: Database,
  draftId: string,
  revision: number,
  { code, baseRevision, tab, sequence, keystrokes, nowMs }: DraftSave,
): Promise<void> {
  await trx
    .insertInto('draft_revision')
    .values({
      draft_id: draftId,
      revision,
      code: toCodeBytes(code),
      tab,
      keystrokes,
      base_revision: baseRevision,
      sequence: sequence ?? null,
      saved_at: new Date(nowMs),
    })
    .execute();
}

async function laterRevisions(
  trx: Database,
  draftId: string,
  save: DraftSave,
): Promise<KeptRevision[]> {
  const rows = await trx
    .selectFrom('draft_revision')
    .select(['revision', 'tab', 'saved_at', 'base_revision', 'sequence'])
    .select(sql<boolean>`code = ${toCodeBytes(save.code)}`.as('same_text'))
    .where('draft_id', '=', draftId)
    .where('revision', '>', save.baseRevision)
    .orderBy('revision')
    .execute();
  return rows.map((row) => ({
    revision: row.revision,
    tab: row.tab,
    savedAtMs: row.saved_at.getTime(),
    sameText: row.same_text,
    baseRevision: row.base_revision,
    sequence: row.sequence,
  }));
}
