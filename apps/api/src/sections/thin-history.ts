import type { Database } from '@dryrun/db';
import { sql } from 'kysely';

/** Saves of so long are all kept: a request that is repeated must find its first. */
const wholeForMs = 2 * 60_000;
/** Looked at after so many saves: each look is over all that is kept of the text. */
const thinEverySaves = 50;

/** One text with its history: the table, and the columns that name the text in it. */
type History = {
  table: 'section_answer_revision' | 'approach_revision';
  of: Readonly<Record<string, string>>;
};

/**
 * Of a text that is saved as it is typed, keeps one save a minute: whole copies, one a second, would be
 * gigabytes. The last save of each minute stays, with the keys of those that go, and so does all of the
 * last two minutes. Does so now and then; `revision` is the save just made.
 */
export async function thinHistory(
  trx: Database,
  { table, of }: History,
  revision: number,
  nowMs: number,
): Promise<void> {
  if (revision % thinEverySaves !== 0) return;
  const named = sql.join(
    Object.entries(of).map(([column, value]) => sql`${sql.ref(column)} = ${value}`),
    sql` and `,
  );
  const before = new Date(nowMs - wholeForMs);
  await sql`
    with minute as (
      select max(revision) as last, sum(keystrokes)::int as keystrokes,
        date_trunc('minute', saved_at) as at
      from ${sql.table(table)} where ${named} and saved_at < ${before}
      group by at having count(*) > 1
    ),
    gone as (
      delete from ${sql.table(table)} old using minute
      where ${named} and old.saved_at < ${before} and old.revision < minute.last
        and date_trunc('minute', old.saved_at) = minute.at
    )
    update ${sql.table(table)} kept set keystrokes = minute.keystrokes
    from minute where ${named} and kept.revision = minute.last`.execute(trx);
}
