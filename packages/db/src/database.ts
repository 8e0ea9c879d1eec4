import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { preparedPool } from './prepared-pool.ts';
import type { Schema } from './schema.ts';

export type Database = Kysely<Schema>;

/** Numbers of rows and bytes stay far below 2^53, so bigint columns are read as numbers. */
const bigintType = 20;

export type DatabaseOptions = {
  url: string;
  /** Connections this process may hold at once. */
  connections?: number;
  /** Told of connections that broke while idle, as they do when Postgres restarts. */
  onError: (error: Error) => void;
};

/** Opens a pool. `destroy()` closes it. Broken idle connections are reported and replaced. */
export function openDatabase({ url, connections = 10, onError }: DatabaseOptions): Database {
  const types = new pg.TypeOverrides();
  types.setTypeParser(bigintType, Number);
  const pool = new pg.Pool({ connectionString: url, max: connections, types });
  pool.on('error', onError);
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool: preparedPool(pool) }) });
}
