import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { fromCodeBytes } from './code-bytes.ts';
import { preparedPool } from './prepared-pool.ts';
import type { Schema } from './schema.ts';

export type Database = Kysely<Schema>;

/** Numbers of rows and bytes stay far below 2^53, so bigint columns are read as numbers. */
const bigintType = 20;
const byteaType = 17;

export type DatabaseOptions = {
  url: string;
  /** Connections this process may hold at once. */
  connections?: number;
  /** Told of connections that broke, as they do when Postgres restarts. */
  onError: (error: Error) => void;
};

/** Opens a pool. `destroy()` closes it. Broken connections are reported and replaced. */
export function openDatabase({ url, connections = 10, onError }: DatabaseOptions): Database {
  const types = new pg.TypeOverrides();
  types.setTypeParser(bigintType, Number);
  // Nothing but code and own input is kept as bytes; Postgres writes them as \x and hex digits.
  types.setTypeParser(byteaType, (text) => fromCodeBytes(Buffer.from(text.slice(2), 'hex')));
  const pool = new pg.Pool({ connectionString: url, max: connections, types });
  // The pool itself listens to idle connections only. One that breaks in use fails its query, and
  // would take the process with it if nobody listened.
  pool.on('connect', (client) => client.on('error', onError));
  // Repeats what idle ones have said, and would throw likewise.
  pool.on('error', () => {});
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool: preparedPool(pool) }) });
}
