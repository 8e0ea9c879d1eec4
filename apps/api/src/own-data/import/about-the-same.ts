import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import type { Part, Row } from '../parts/part.ts';
import { typeOf } from '../read-rows.ts';

/** Those of these rows that an owner has another row for, under another id, about the same. */
export async function aboutTheSame(
  trx: Database,
  owner: string,
  part: Part,
  rows: readonly Row[],
): Promise<Row[]> {
  const found: Row[] = [];
  for (const row of rows) {
    const same = (part.sameAs ?? []).map((name) => {
      const type = sql.raw(typeOf(part.columns[name]));
      return sql`${sql.ref(name)} is not distinct from ${row[name]}::${type}`;
    });
    const { rows: here } = await sql`
      select from ${sql.table(part.table)}
      where owner_id = ${owner} and ${sql.join(same, sql` and `)} limit 1`.execute(trx);
    if (here.length > 0) found.push(row);
  }
  return found;
}
