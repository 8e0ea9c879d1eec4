import { type Database, toCodeBytes } from '@dryrun/db';
import { sql } from 'kysely';
import type { Column, Part, Row } from '../parts/part.ts';
import { typeOf } from '../read-rows.ts';
import { importFault } from './import-fault.ts';

/**
 * Puts rows of one table into it.
 *
 * @param options.keep leaves what is there under the same key
 * @returns how many were added
 */
export async function insertRows(
  trx: Database,
  owner: string,
  part: Part,
  rows: readonly Row[],
  { file, keep }: { file: string; keep: boolean },
): Promise<number> {
  if (rows.length === 0) return 0;
  const names = Object.keys(part.columns);
  const own = part.owner === 'own';
  const columns = sql.join([...(own ? ['owner_id'] : []), ...names].map((name) => sql.ref(name)));
  const values = rows.map((row) => {
    const each = names.map((name) => given(row[name], part.columns[name]));
    return sql`(${sql.join(own ? [sql`${owner}::text`, ...each] : each)})`;
  });
  const beside = keep ? sql`on conflict do nothing` : sql``;
  try {
    const { numAffectedRows } = await sql`
      insert into ${sql.table(part.table)} (${columns}) values ${sql.join(values)} ${beside}`.execute(
      trx,
    );
    return Number(numAffectedRows ?? 0);
  } catch (error) {
    throw refusedBy(error, file);
  }
}

function given(value: unknown, column: Column | undefined) {
  const type = sql.raw(typeOf(column));
  if (value === null) return sql`null::${type}`;
  if (column?.kind === 'code') return sql`${toCodeBytes(String(value))}::bytea`;
  if (column?.kind === 'json') return sql`${JSON.stringify(value)}::jsonb`;
  return sql`${value}::${type}`;
}

/** Rules of the tables that no single field tells: keys, references, what belongs together. */
function refusedBy(error: unknown, file: string): unknown {
  const { code = '', constraint = '', column = '' } = error as Record<string, string>;
  if (!/^2[23]/.test(code)) return error;
  const rule = constraint || column || code;
  return importFault({ file }, `a row breaks the rule "${rule}" of the database`);
}
