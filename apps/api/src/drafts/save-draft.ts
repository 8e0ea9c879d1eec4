import { randomUUID } from 'node:crypto';
import { type Database, type Schema, toCodeBytes } from '@dryrun/db';
import { type Selectable, sql } from 'kysely';
import { isOfAssessment } from '../runs/of-assessment.ts';
import { decideSave, type KeptRevision } from './decide-save.ts';
import { packText } from './pack-text.ts';

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
  // With the whole text by which the last revision is kept: no trip more.
  const { text_id, whole } = await trx
    .updateTable('draft')
    .set({ code: toCodeBytes(save.code), tab, revision, saved_at: new Date(save.nowMs) })
    .where('id', '=', draft.id)
    .returning(textOfLast)
    .executeTakeFirstOrThrow();
  const nearby =
    text_id !== null && whole !== null ? { id: text_id, code: toCodeBytes(whole) } : null;
  await insertRevision(trx, { draftId: draft.id, revision, nearby }, save);
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
    await insertRevision(trx, { draftId: id, revision: 1, nearby: null }, save);
    return 'inserted';
  }
  const other = await lockDraft(trx, save);
  if (other === undefined) throw new Error('A draft was neither inserted nor found.');
  return other;
}

/** The whole text by which the newest revision of a draft is kept, if it is. */
const textOfLast = [
  sql<string | null>`(select text_id from draft_change c where c.draft_id = draft.id
    order by c.revision desc limit 1)`.as('text_id'),
  sql<string | null>`(select t.code from draft_change c join draft_text t on t.id = c.text_id
    where c.draft_id = draft.id order by c.revision desc limit 1)`.as('whole'),
];

type Place = {
  draftId: string;
  revision: number;
  nearby: { id: string; code: Buffer } | null;
};

/** Keeps a revision by what it does not share with a whole text nearby, or as the next whole one. */
async function insertRevision(
  trx: Database,
  { draftId, revision, nearby }: Place,
  { code, baseRevision, tab, sequence, keystrokes, nowMs }: DraftSave,
): Promise<void> {
  const text = toCodeBytes(code);
  const packed = nearby && packText(nearby.code, text);
  const textId = packed && nearby ? nearby.id : randomUUID();
  if (!packed) await trx.insertInto('draft_text').values({ id: textId, code: text }).execute();
  const { part, keptBefore, keptAfter } = packed ?? {
    part: Buffer.alloc(0),
    keptBefore: text.length,
    keptAfter: 0,
  };
  await trx
    .insertInto('draft_change')
    .values({
      draft_id: draftId,
      revision,
      part,
      text_id: textId,
      kept_before: keptBefore,
      kept_after: keptAfter,
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
