import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import pg from 'pg';

const migrationsDir = join(import.meta.dirname, '..', 'migrations');

export type MigrateOptions = {
  /** Where the tables are, when not in `public`: a restore makes new ones beside the old. */
  schema?: string;
  /** The migrations to apply, when not all: those that a backup was made with. */
  only?: readonly string[];
};

/**
 * Brings the database at `url` to the newest schema. Safe when two processes start at once: Kysely's
 * migrator takes a lock. @throws naming the migration that failed.
 */
export async function migrateDatabase(url: string, options: MigrateOptions = {}): Promise<void> {
  const { schema, only } = options;
  // One connection without time-outs: a migration takes as long as it takes.
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    ...(schema ? { options: `-c search_path=${schema}` } : {}),
  }).on('error', () => {});
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: () => getMigrations(only) },
      ...(schema ? { migrationTableSchema: schema } : {}),
    });
    const { error, results } = await migrator.migrateToLatest();
    if (error) {
      const failed = results?.find((result) => result.status === 'Error')?.migrationName;
      throw new Error(`Migration ${failed ?? 'could not start'}: ${reasonOf(error)}`, {
        cause: error,
      });
    }
  } finally {
    await db.destroy();
  }
}

/** The names of all migrations that this version knows, in their order. */
export async function migrationNames(): Promise<string[]> {
  const files = await readdir(migrationsDir);
  return files
    .filter((file) => file.endsWith('.sql'))
    .map((file) => file.replace(/\.sql$/, ''))
    .sort();
}

async function getMigrations(only?: readonly string[]): Promise<Record<string, Migration>> {
  const names = (await migrationNames()).filter((name) => only?.includes(name) ?? true);
  const migrations: Record<string, Migration> = {};
  for (const name of names) {
    const text = await readFile(join(migrationsDir, `${name}.sql`), 'utf8');
    migrations[name] = {
      up: async (db) => {
        await sql.raw(text).execute(db);
      },
    };
  }
  return migrations;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
