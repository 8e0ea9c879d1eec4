import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { openDatabase } from './database.ts';

const migrationsDir = join(import.meta.dirname, '..', 'migrations');

/**
 * Brings the database at `url` to the newest schema. Safe when two processes start at once: Kysely's
 * migrator takes a lock. @throws naming the migration that failed.
 */
export async function migrateDatabase(url: string): Promise<void> {
  const db = openDatabase({ url, connections: 1, onError: () => {} });
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
