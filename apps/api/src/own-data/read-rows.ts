import type { Database } from '@dryrun/db';
import { type RawBuilder, sql } from 'kysely';
import type { Column, Part, Row } from './parts/part.ts';
import { findPart } from './parts/parts.ts';

/** Rows fetched at once. Those with code or outputs are some kilobytes. */
const atOnce = 200;

/**
 * All rows of a part that an owner has, in the order of its key, a page after the other: whoever
 * reads slowly holds no connection meanwhile. Times are text to the microsecond.
 */
export async function* readRows(db: Database, owner: string, part: Part): AsyncGenerator<Row> {
  const names = Object.keys(part.columns);
  const wanted = sql.join(
    names.map((name) => sql`${shown(name, part.columns[name])} as ${sql.ref(name)}`),
  );
  let after: Row | null = null;
  for (;;) {
    const { rows }: { rows: Row[] } = await sql<Row>`
      select ${wanted} from ${sql.table(part.table)}
      where ${ownedBy(owner, part)} and ${behind(part, after)}
      order by ${orderOf(part)}
      limit ${atOnce}`.execute(db);
    yield* rows;
    if (rows.length < atOnce) return;
    after = rows.at(-1) ?? null;
  }
}

/** How many rows of a table are an owner's, in an assessment or in all. */
export async function countRows(db: Database, owner: string, part: Part): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${sql.table(part.table)} where ${ownedBy(owner, part)}`.execute(
    db,
  );
  return Number(rows[0]?.count ?? 0);
}

function ownedBy(owner: string, part: Part): RawBuilder<unknown> {
  const only = part.only ? sql`(${sql.raw(part.only)})` : sql`true`;
  if (part.owner === 'own') return sql`owner_id = ${owner} and ${only}`;
  const { by, of } = part.owner;
  const parent = findPart(of);
  return sql`${sql.ref(by)} in (
    select id from ${sql.table(of)} where ${ownedBy(owner, parent)}) and ${only}`;
}

function behind(part: Part, after: Row | null): RawBuilder<unknown> {
  if (after === null) return sql`true`;
  const values = part.key.map((name) => {
    const value = after[name] ?? beforeAll;
    return sql`${value}::${sql.raw(typeOf(part.columns[name]))}`;
  });
  return sql`(${orderOf(part)}) > (${sql.join(values)})`;
}

/** What is null stands before all ids: with null itself nothing can be compared. */
const beforeAll = '00000000-0000-0000-0000-000000000000';

function orderOf({ key, columns }: Part): RawBuilder<unknown> {
  return sql.join(
    key.map((name) =>
      columns[name]?.nullable ? sql`coalesce(${sql.ref(name)}, ${beforeAll}::uuid)` : sql.ref(name),
    ),
  );
}

function shown(name: string, column: Column | undefined): RawBuilder<unknown> {
  if (column?.kind === 'id' && column.nullable && column.of) {
    // What is not written is not named either: a run that is still being judged.
    const { only, table } = findPart(column.of);
    if (only)
      return sql`(select id from ${sql.table(table)} where id = ${sql.ref(name)} and ${sql.raw(only)})`;
  }
  if (column?.kind !== 'time') return sql.ref(name);
  return sql`to_char(${sql.ref(name)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

/** As Postgres names what a column holds. */
export function typeOf(column: Column | undefined): string {
  switch (column?.kind) {
    case 'id':
    case 'uuid':
      return 'uuid';
    case 'integer':
      return 'integer';
    case 'number':
      return 'double precision';
    case 'boolean':
      return 'boolean';
    case 'time':
      return 'timestamptz';
    case 'json':
      return 'jsonb';
    case 'texts':
      return 'text[]';
    case 'integers':
      return 'integer[]';
    case 'code':
      return 'bytea';
    default:
      return 'text';
  }
}
