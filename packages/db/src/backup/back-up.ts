import pg from 'pg';
import { type BackupLine, type BackupTable, format, writeBackupFile } from './backup-file.ts';

/** Rows fetched at once. Those with code or outputs are some kilobytes. */
const AT_ONCE = 200;

/**
 * Writes everything that the database holds at one instant into a file, while others read and write.
 * The queue is left out: it holds ids only, and is made again from the rows.
 *
 * @returns how many rows were written
 */
export async function backUp(url: string, file: string, secret: string | null): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    // The text of a value must not hang on how a server is set up.
    await client.query(
      `set timezone = 'UTC'; set datestyle = 'ISO'; set intervalstyle = 'postgres';
       set extra_float_digits = 1; set bytea_output = 'hex'; set statement_timeout = 0`,
    );
    await client.query('begin transaction isolation level repeatable read, read only');
    const { rows: migrations } = await client.query<{ name: string }>(
      'select name from kysely_migration order by name',
    );
    const header = {
      format,
      madeAt: new Date().toISOString(),
      migrations: migrations.map(({ name }) => name),
      secret,
    } as const;
    return await writeBackupFile(file, header, linesOf(client));
  } finally {
    await client.end();
  }
}

async function* linesOf(client: pg.Client): AsyncGenerator<BackupLine> {
  for (const table of await tablesOf(client)) {
    yield { kind: 'table', table };
    const columns = table.columns.map(({ name }) => `${pg.escapeIdentifier(name)}::text`);
    const all = `select json_build_array(${columns.join(', ')})::text as row from ${pg.escapeIdentifier(table.table)}`;
    await client.query(`declare everything no scroll cursor for ${all}`);
    for (;;) {
      const { rows } = await client.query<{ row: string }>(`fetch ${AT_ONCE} from everything`);
      for (const { row } of rows) yield { kind: 'row', row };
      if (rows.length < AT_ONCE) break;
    }
    await client.query('close everything');
  }
}

/** Our tables, each with the columns that can be written. */
async function tablesOf(client: pg.Client): Promise<BackupTable[]> {
  const { rows } = await client.query<{ table: string; name: string; type: string }>(
    `select c.relname as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
       and c.relname not like 'kysely_migration%'
     order by c.relname, a.attnum`,
  );
  const tables = new Map<string, BackupTable>();
  for (const { table, name, type } of rows) {
    const known = tables.get(table) ?? { table, columns: [] };
    known.columns.push({ name, type });
    tables.set(table, known);
  }
  return [...tables.values()];
}
