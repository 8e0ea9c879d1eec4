import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import { decideSave, type IncomingSave } from './decide-save.ts';
import type { Saved } from './save-draft.ts';

/** Where a text of an owner stands, and where what it was. */
export type TextPlace = {
  table: 'story' | 'question_answer';
  history: 'story_revision' | 'question_answer_revision';
  /** The column of the history that names the text. */
  of: 'story_id' | 'answer_id';
};

/** Columns that are saved together; the names are ours. */
type Content = Readonly<Record<string, string>>;

/** A row of the history, seen from a save that has come in. */
type Kept = {
  revision: number;
  tab: string;
  saved_at: Date;
  same_text: boolean;
  base_revision: number | null;
  sequence: number | null;
};

/**
 * Keeps a text with its history by the rules of drafts. Of the saves of one tab within a minute the
 * history keeps the last, as each pause of typing is a save. The caller has locked the row.
 */
export async function saveText(
  trx: Database,
  place: TextPlace,
  id: string,
  content: Content,
  save: IncomingSave,
  nowMs: number,
): Promise<Saved> {
  const later = await laterRevisions(trx, place, id, content, save.baseRevision);
  const newest = later.at(-1);
  if (newest === undefined) throw new Error(`A ${place.table} has no revision.`);
  const decision = decideSave(
    newest,
    later.filter(({ revision }) => revision > save.baseRevision),
    save,
  );
  if (decision.kind === 'kept-already') {
    const { revision, savedAtMs, replacedOtherTab } = decision;
    return { revision, savedAtMs, replacedOtherTab };
  }
  const { revision, replacedOtherTab } = decision;
  const savedAt = new Date(nowMs);
  const changes = Object.entries(content).map(([name, value]) => sql`${sql.ref(name)} = ${value}`);
  await sql`update ${sql.table(place.table)}
    set ${sql.join(changes)}, revision = ${revision}, tab = ${save.tab}, saved_at = ${savedAt}
    where id = ${id}`.execute(trx);
  await insertRevision(trx, place, id, content, { ...save, revision, savedAt });
  const minute = (ms: number) => Math.floor(ms / 60_000);
  if (newest.tab === save.tab && minute(newest.savedAtMs) === minute(nowMs)) {
    await sql`delete from ${sql.table(place.history)}
      where ${sql.ref(place.of)} = ${id} and revision = ${newest.revision}`.execute(trx);
  }
  return { revision, savedAtMs: nowMs, replacedOtherTab };
}

/** What a text was at one save. Its first is inserted with the text itself. */
export async function insertRevision(
  trx: Database,
  { history, of }: TextPlace,
  id: string,
  content: Content,
  save: IncomingSave & { revision: number; savedAt: Date },
): Promise<void> {
  const row: Record<string, unknown> = {
    [of]: id,
    ...content,
    ...{ revision: save.revision, tab: save.tab, keystrokes: save.keystrokes },
    ...{ base_revision: save.baseRevision, sequence: save.sequence ?? null },
    saved_at: save.savedAt,
  };
  await sql`insert into ${sql.table(history)} (${sql.join(Object.keys(row).map((name) => sql.ref(name)))})
    values (${sql.join(Object.values(row))})`.execute(trx);
}

/** Those after the one that a save grew from, in order; the newest in any case. */
async function laterRevisions(
  trx: Database,
  { table, history, of }: TextPlace,
  id: string,
  content: Content,
  baseRevision: number,
) {
  const same = Object.entries(content).map(([name, value]) => sql`${sql.ref(name)} = ${value}`);
  const { rows } = await sql<Kept>`
    select revision, tab, saved_at, ${sql.join(same, sql` and `)} as same_text, base_revision, sequence
    from ${sql.table(history)}
    where ${sql.ref(of)} = ${id} and revision >= least(${baseRevision}::bigint + 1,
      (select revision from ${sql.table(table)} where id = ${id}))
    order by revision`.execute(trx);
  return rows.map((row) => ({
    ...{ revision: row.revision, tab: row.tab, savedAtMs: row.saved_at.getTime() },
    ...{ sameText: row.same_text, baseRevision: row.base_revision, sequence: row.sequence },
  }));
}
