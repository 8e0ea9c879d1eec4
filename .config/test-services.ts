/**
 * One Postgres for a whole test run, and what runtimes keep on disk. A test that writes makes a database
 * or a schema of its own.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createDatabase,
  type EmbeddedPostgres,
  lendDatabase,
  migrateDatabase,
  startEmbeddedPostgres,
} from '@dryrun/db';
import { openQueue } from '@dryrun/queue';
import { prepareRuntimes } from '@dryrun/sandbox';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Superuser's connection string of the run's Postgres. Read it with `inject('databaseUrl')`. */
    databaseUrl: string;
    /** Name of a database in it with all tables, to be copied: `create database … template`. */
    emptyDatabase: string;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'dryrun-vitest-'));
  lendDatabase(dataDir);
  const emptyDatabase = 'empty_dryrun';
  const [postgres] = await Promise.all([
    startEmbeddedPostgres({ dataDir }).then(async (postgres) => {
      await makeTables(postgres, emptyDatabase);
      return postgres;
    }),
    // For sandboxes in tests, and for those of the workers that tests start. Where they cannot be
    // made, the tests of Python say why.
    prepareRuntimes().catch(() => {}),
  ]);
  project.provide('databaseUrl', postgres.url);
  project.provide('emptyDatabase', emptyDatabase);
  return async () => {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}

/** In each database of a test there are the same tables: they are made here, once, and copied. */
async function makeTables({ url }: EmbeddedPostgres, name: string): Promise<void> {
  const databaseUrl = await createDatabase(url, { name });
  await migrateDatabase(databaseUrl);
  const queue = openQueue({ databaseUrl });
  await queue.migrate();
  await queue.close();
}
