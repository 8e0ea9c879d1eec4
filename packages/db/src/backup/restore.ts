import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { StartUpError } from '../embedded/start-up-error.ts';
import { migrateDatabase, migrationNames } from '../migrate.ts';
import { type BackupTable, checkBackupFile, readBackupFile } from './backup-file.ts';

const BATCH_BYTES = 2 * 1024 * 1024;
/**
 * How long we wait for those who still write, once. Shorter than Postgres waits before it looks for
 * a deadlock, since it might break off the other side.
 */
const LOCK_TIMEOUT_MS = 300;
const SWAP_ATTEMPTS = 200;

/**
 * Replaces everything in the database by what a backup holds. Everything is read and put into a
 * schema beside first, and then takes the place of the old one in one step: a restore that fails or
 * is interrupted changes nothing.
 *
 * @returns how many rows there are now, and the secret that came along
 * @throws StartUpError `backup-unreadable`, `backup-broken`, `backup-newer`
 */
export async function restore(
  url: string,
  file: string,
): Promise<{ rows: number; secret: string | null }> {
  const { rows, secret, migrations } = await checkBackupFile(file);
  const known = await migrationNames();
  const unknown = migrations.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new StartUpError(
      'backup-newer',
      `The backup ${file} was made by a newer Dry Run (${unknown.join(', ')}), so nothing was changed. Update Dry Run first.`,
    );
  }
  const beside = `restore_${Date.now()}`;
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('set statement_timeout = 0');
    await client.query(`create schema ${beside}`);
    await migrateDatabase(url, { schema: beside, only: migrations });
    await fill(client, beside, file);
    await migrateDatabase(url, { schema: beside });
    await swap(client, beside);
  } catch (error) {
    await client.query('rollback').catch(() => {});
    await client.query(`drop schema if exists ${beside} cascade`).catch(() => {});
    throw error;
  } finally {
    await client.end();
  }
  return { rows, secret };
}

async function fill(client: pg.Client, schema: string, file: string): Promise<void> {
  await client.query(`begin; set local search_path to ${schema}`);
  // Rows come table by table: what they refer to may come later.
  const triggers = await foreignKeys(client, schema);
  for (const { drop } of triggers) await client.query(drop);
  let table: BackupTable | undefined;
  let batch: string[] = [];
  let bytes = 0;
  const flush = async () => {
    if (table && batch.length > 0) await insert(client, table, batch);
    batch = [];
    bytes = 0;
  };
  for await (const line of readBackupFile(file)) {
    if (line.kind === 'table') {
      await flush();
      table = line.table;
      // A migration may have put rows there.
      await client.query(`truncate ${pg.escapeIdentifier(table.table)}`);
    } else {
      batch.push(line.row);
      bytes += line.row.length;
      if (bytes > BATCH_BYTES) await flush();
    }
  }
  await flush();
  for (const { add } of triggers) await client.query(add);
  await client.query('commit');
}

async function insert(client: pg.Client, { table, columns }: BackupTable, rows: string[]) {
  const names = columns.map(({ name }) => pg.escapeIdentifier(name));
  const values = columns.map(({ type }, at) => `(line.row ->> ${at})::${type}`);
  await client.query(
    `insert into ${pg.escapeIdentifier(table)} (${names.join(', ')})
     select ${values.join(', ')} from (select text::json as row from unnest($1::text[]) as text) as line`,
    [rows],
  );
}

async function foreignKeys(client: pg.Client, schema: string) {
  const { rows } = await client.query<{ drop: string; add: string }>(
    `select format('alter table %I.%I drop constraint %I', n.nspname, c.relname, k.conname) as drop,
            format('alter table %I.%I add constraint %I %s', n.nspname, c.relname, k.conname,
                   pg_get_constraintdef(k.oid)) as add
     from pg_constraint k join pg_class c on c.oid = k.conrelid
       join pg_namespace n on n.oid = c.relnamespace
     where k.contype = 'f' and n.nspname = $1`,
    [schema],
  );
  return rows;
}

/**
 * The old tables go, as soon as nobody is writing to them, and the new ones take their names; so do
 * the functions. What
 * else may lie in the schema is not ours and stays.
 */
async function swap(client: pg.Client, beside: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    'select relname as name from pg_class where relkind = $1 and relnamespace = $2::regnamespace order by 1',
    ['r', beside],
  );
  const names = rows.map(({ name }) => pg.escapeIdentifier(name));
  const { rows: old } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r'
       and relnamespace = 'public'::regnamespace and relname = any ($1) order by 1`,
    [rows.map(({ name }) => name)],
  );
  const { rows: views } = await client.query<{ name: string }>(
    'select relname as name from pg_class where relkind = $1 and relnamespace = $2::regnamespace order by 1',
    ['v', beside],
  );
  const { rows: functions } = await client.query<{ signature: string }>(
    `select format('%I(%s)', proname, pg_get_function_identity_arguments(oid)) as signature
     from pg_proc where pronamespace = $1::regnamespace order by 1`,
    [beside],
  );
  const steps = [
    ...(old.length > 0
      ? [`lock table ${old.map(({ name }) => `public.${pg.escapeIdentifier(name)}`).join(', ')}`]
      : []),
    ...names.map((name) => `drop table if exists public.${name} cascade`),
    ...names.map((name) => `alter table ${beside}.${name} set schema public`),
    // Those of before went with the tables that they look at.
    ...views.map(
      ({ name }) => `alter view ${beside}.${pg.escapeIdentifier(name)} set schema public`,
    ),
    ...functions.flatMap(({ signature }) => [
      `drop function if exists public.${signature}`,
      `alter function ${beside}.${signature} set schema public`,
    ]),
    // Without cascade: should a migration make something of another kind, this says so.
    `drop schema ${beside}`,
  ];
  for (let attempt = 1; ; attempt++) {
    try {
      await client.query(
        `begin; set local lock_timeout = ${LOCK_TIMEOUT_MS}; ${steps.join('; ')}; commit`,
      );
      return;
    } catch (error) {
      await client.query('rollback');
      const busy = busyCodes.has((error as { code?: string }).code ?? '');
      if (!busy || attempt === SWAP_ATTEMPTS) throw error;
      await delay(Math.random() * LOCK_TIMEOUT_MS);
    }
  }
}

/** Somebody held a table for long, or wrote to the tables in another order. */
const busyCodes = new Set(['55P03', '40P01']);
