import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import pg from 'pg';

const migrationsDir = join(import.meta.dirname, '..', 'migrations');

/**
 * Brings the database at `url` to the newest schema. Safe when two processes start at once: Kysely's
 * migrator takes a lock. @throws naming the migration that failed.
 */
export async function migrateDatabase(url: string): Promise<void> {
  // One connection without time-outs: a migration takes as long as it takes.
  const pool = new pg.Pool({ connectionString: url, max: 1 }).on('error', () => {});
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const migrator = new Migrator({ db, provider: { getMigrations } });
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

async function getMigrations(): Promise<Record<string, Migration>> {
  const files = (await readdir(migrationsDir)).filter((file) => file.endsWith('.sql'));
  const migrations: Record<string, Migration> = {};
  for (const file of files) {
    const text = await readFile(join(migrationsDir, file), 'utf8');
    migrations[file.replace(/\.sql$/, '')] = {
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
