import type { Database } from '@dryrun/db';
import { type RawBuilder, sql } from 'kysely';

/**
 * Of each problem the newest note gets the texts of the others below its own, and their stars become one.
 * `all` chooses the rows of everybody concerned.
 */
export async function joinNotes(trx: Database, all: RawBuilder<unknown>): Promise<void> {
  const { rows: piles } = await sql<{ newest: string; others: string[] }>`
    select (array_agg(id order by saved_at desc, id))[1] as newest,
      (array_agg(id order by saved_at desc, id))[2:] as others
    from note where ${all} and run_id is null
    group by problem having count(*) > 1`.execute(trx);
  for (const { newest, others } of piles) {
    const pile = sql`${[newest, ...others]}::uuid[]`;
    await sql`
      update note set revision = joined.revision + 1, text = joined.text,
        search_text = joined.search_text
      from (
        select max(revision) as revision,
          string_agg(text, E'\n\n' order by saved_at desc, id) as text,
          string_agg(search_text, E'\n\n' order by saved_at desc, id) as search_text
        from note where id = any(${pile}) and text <> ''
      ) joined
      where note.id = ${newest}::uuid and joined.text is not null`.execute(trx);
    await sql`
      insert into note_revision (note_id, revision, text, tab, keystrokes, saved_at)
      select id, revision, text, tab, 0, saved_at from note where id = ${newest}::uuid
      on conflict do nothing`.execute(trx);
    await sql`delete from note where id = any(${others}::uuid[])`.execute(trx);
  }
  await sql`delete from star s where ${all} and run_id is null and exists (
    select from star where ${all} and problem = s.problem and run_id is null
      and owner_id < s.owner_id)`.execute(trx);
}
