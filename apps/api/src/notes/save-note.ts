import { randomUUID } from 'node:crypto';
import type { Database, Schema } from '@dryrun/db';
import { type Selectable, sql } from 'kysely';
import { decideSave, type IncomingSave, type KeptRevision } from '../drafts/decide-save.ts';
import type { Saved } from '../drafts/save-draft.ts';
import { foldText } from '../submissions/search-words.ts';
import type { Noted } from './noted.ts';

export type NoteSave = Noted & IncomingSave & { text: string };

type NoteRow = Selectable<Schema['note']>;

/**
 * Keeps a note and its history, as drafts are kept: the newest save wins, what it replaces stays in the
 * history, and a tab is told when it replaced what another had saved. Of the saves of one tab within a
 * minute the history keeps the last, as each pause of typing is a save.
 */
export async function saveNote(
  db: Database,
  owner: string,
  save: NoteSave,
  nowMs: number,
): Promise<Saved> {
  return db.transaction().execute(async (trx) => {
    const note = (await lockNote(trx, owner, save)) ?? (await insertNote(trx, owner, save, nowMs));
    if (note === 'inserted') return { revision: 1, savedAtMs: nowMs, replacedOtherTab: false };
    const newest: KeptRevision = {
      revision: note.revision,
      tab: note.tab,
      savedAtMs: note.saved_at.getTime(),
      sameText: note.text === save.text,
      baseRevision: null,
      sequence: null,
    };
    const later = note.revision > save.baseRevision ? await laterRevisions(trx, note.id, save) : [];
    const decision = decideSave(newest, later, save);
    if (decision.kind === 'kept-already') {
      const { revision, savedAtMs, replacedOtherTab } = decision;
      return { revision, savedAtMs, replacedOtherTab };
    }
    const { revision, replacedOtherTab } = decision;
    await trx
      .updateTable('note')
      .set(columnsOf(save, revision, nowMs))
      .where('id', '=', note.id)
      .execute();
    await insertRevision(trx, note.id, revision, save, nowMs);
    await thinMinute(trx, note, save.tab, nowMs);
    return { revision, savedAtMs: nowMs, replacedOtherTab };
  });
}

/** Of the note, without saying whether it may be seen. */
export function noteOf(db: Database, owner: string, { problem, submission }: Noted) {
  return db
    .selectFrom('note')
    .where('owner_id', '=', owner)
    .where('problem', '=', problem)
    .where(
      submission === undefined
        ? sql<boolean>`run_id is null`
        : sql<boolean>`run_id = ${submission}::uuid`,
    );
}

async function lockNote(trx: Database, owner: string, on: Noted): Promise<NoteRow | undefined> {
  return noteOf(trx, owner, on).selectAll().forUpdate().executeTakeFirst();
}

/** The first save. When another tab's first save came in between, that one's row. */
async function insertNote(
  trx: Database,
  owner: string,
  save: NoteSave,
  nowMs: number,
): Promise<NoteRow | 'inserted'> {
  const id = randomUUID();
  const { problem, submission = null } = save;
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('note')
    .values({ id, owner_id: owner, problem, run_id: submission, ...columnsOf(save, 1, nowMs) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 1n) {
    await insertRevision(trx, id, 1, save, nowMs);
    return 'inserted';
  }
  const other = await lockNote(trx, owner, save);
  if (other === undefined) throw new Error('A note was neither inserted nor found.');
  return other;
}

function columnsOf({ text, tab }: NoteSave, revision: number, nowMs: number) {
  return { text, search_text: foldText(text).text, tab, revision, saved_at: new Date(nowMs) };
}

async function insertRevision(
  trx: Database,
  noteId: string,
  revision: number,
  { text, tab, keystrokes, baseRevision, sequence }: NoteSave,
  nowMs: number,
): Promise<void> {
  await trx
    .insertInto('note_revision')
    .values({
      ...{ note_id: noteId, revision, text, tab, keystrokes },
      base_revision: baseRevision,
      sequence: sequence ?? null,
      saved_at: new Date(nowMs),
    })
    .execute();
}

/** Takes away the revision before, when the same tab saved it in the same minute. */
async function thinMinute(trx: Database, before: NoteRow, tab: string, nowMs: number) {
  const minute = (ms: number) => Math.floor(ms / 60_000);
  if (before.tab !== tab || minute(before.saved_at.getTime()) !== minute(nowMs)) return;
  await trx
    .deleteFrom('note_revision')
    .where('note_id', '=', before.id)
    .where('revision', '=', before.revision)
    .execute();
}

async function laterRevisions(
  trx: Database,
  noteId: string,
  save: NoteSave,
): Promise<KeptRevision[]> {
  const rows = await trx
    .selectFrom('note_revision')
    .select(['revision', 'tab', 'saved_at', 'text', 'base_revision', 'sequence'])
    .where('note_id', '=', noteId)
    .where('revision', '>', save.baseRevision)
    .orderBy('revision')
    .execute();
  return rows.map((row) => ({
    revision: row.revision,
    tab: row.tab,
    savedAtMs: row.saved_at.getTime(),
    sameText: row.text === save.text,
    baseRevision: row.base_revision,
    sequence: row.sequence,
  }));
}
