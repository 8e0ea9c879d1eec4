/**
 * One Postgres for a whole test run, and what runtimes keep on disk. A test that writes makes a database
 * or a schema of its own.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lendDatabase, startEmbeddedPostgres } from '@dryrun/db';
import { prepareRuntimes } from '@dryrun/sandbox';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Superuser's connection string of the run's Postgres. Read it with `inject('databaseUrl')`. */
    databaseUrl: string;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'dryrun-vitest-'));
  lendDatabase(dataDir);
  const [postgres] = await Promise.all([
    startEmbeddedPostgres({ dataDir }),
    // For sandboxes in tests, and for those of the workers that tests start. Where they cannot be
    // made, the tests of Python say why.
    prepareRuntimes().catch(() => {}),
  ]);
  project.provide('databaseUrl', postgres.url);
  return async () => {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
