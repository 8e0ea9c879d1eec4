import { type Database, toCodeBytes } from '@dryrun/db';
import { sql } from 'kysely';
import type { Row } from '../parts/part.ts';
import type { Known } from './name-rows.ts';

/** Drafts of the file, by the id that they would have had: the draft here that takes their history. */
export type JoinedDrafts = Map<string, string>;

/**
 * In practice there is one draft a problem and language. Where there is one here already it stays what
 * stands in the editor, and the texts of the other become part of its history.
 */
export async function joinDrafts(
  trx: Database,
  owner: string,
  drafts: readonly Row[],
  names: Map<string, Known> | undefined,
  joined: JoinedDrafts,
): Promise<void> {
  for (const draft of drafts.filter(({ assessment_id }) => assessment_id === null)) {
    const here = await trx
      .selectFrom('draft')
      .select('id')
      .where('owner_id', '=', owner)
      .where('assessment_id', 'is', null)
      .where('problem', '=', String(draft.problem))
      .where('language', '=', String(draft.language))
      .executeTakeFirst();
    if (here === undefined) continue;
    joined.set(String(draft.id), here.id);
    // Its revisions come to lie beside, and are joined when all of them are there.
    for (const [id, known] of names ?? []) {
      if (known.id === draft.id) names?.set(id, { id: here.id, is: 'joined' });
    }
  }
}

/** Far below zero, where no revision of a draft is. */
const beside = 1_000_000_000;

/**
 * Puts texts beside the history of the draft that takes them, those that are not in it yet.
 *
 * @returns how many
 */
export async function addBeside(trx: Database, rows: readonly Row[]): Promise<number> {
  let added = 0;
  for (const row of rows) {
    const { draft_id, revision, code, tab, keystrokes, base_revision, sequence, saved_at } = row;
    const { numAffectedRows } = await sql`
      insert into draft_revision
        (draft_id, revision, code, tab, keystrokes, base_revision, sequence, saved_at)
      select ${draft_id}::uuid, ${Number(revision) - beside}::integer, ${toCodeBytes(String(code))}::bytea,
        ${tab}::text, ${keystrokes}::integer, ${base_revision}::integer, ${sequence}::integer,
        ${saved_at}::timestamptz
      where not exists (select from draft_revision there where there.draft_id = ${draft_id}::uuid
        and there.saved_at = ${saved_at}::timestamptz and there.code = ${toCodeBytes(String(code))}::bytea)
    `.execute(trx);
    added += Number(numAffectedRows ?? 0);
  }
  return added;
}

/** Counts the revisions of each draft that has taken others anew, by time; what stands in it is last. */
export async function joinRevisions(trx: Database, joined: JoinedDrafts): Promise<void> {
  for (const draft of new Set(joined.values())) {
    const { numAffectedRows } = await sql`
      with placed as (
        select r.revision, row_number() over
          (order by r.revision = draft.revision, r.saved_at, r.revision) as place
        from draft_revision r join draft on draft.id = r.draft_id
        where r.draft_id = ${draft}::uuid and exists
          (select from draft_revision n where n.draft_id = r.draft_id and n.revision < 0)
      )
      update draft_revision r set revision = -place from placed
      where r.draft_id = ${draft}::uuid and r.revision = placed.revision`.execute(trx);
    if (Number(numAffectedRows ?? 0) === 0) continue;
    await sql`update draft_revision set revision = -revision
      where draft_id = ${draft}::uuid and revision < 0`.execute(trx);
    await sql`update draft set revision =
      (select max(r.revision) from draft_revision r where r.draft_id = draft.id)
      where id = ${draft}::uuid`.execute(trx);
  }
}
