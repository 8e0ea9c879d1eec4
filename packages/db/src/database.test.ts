import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openDatabase } from './database.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded/embedded-postgres.ts';

let dataDir: string;
let postgres: EmbeddedPostgres;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'dryrun-db-'));
  postgres = await startEmbeddedPostgres({ dataDir });
});

afterAll(async () => {
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
});

test('a connection that breaks while it is held fails its query, and is replaced', async () => {
  const onError = vi.fn();
  const db = openDatabase({ url: postgres.url, connections: 1, onError });
  await db.connection().execute(async (held) => {
    const ended = sql`select pg_terminate_backend(pg_backend_pid())`.execute(held);
    await expect(ended).rejects.toThrow('terminating connection');
    // It is heard of while it is held: with nobody listening this would end the process.
    await vi.waitFor(() => expect(onError).toHaveBeenCalled());
  });
  const { rows } = await sql`select 1 as one`.execute(db);
  expect(rows).toEqual([{ one: 1 }]);
  await db.destroy();
});
