import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type EmbeddedPostgres,
  lendDatabase,
  migrateDatabase,
  startEmbeddedPostgres,
} from '@dryrun/db';
import { openQueue } from '@dryrun/queue';
import { afterAll, beforeAll, expect, test } from 'vitest';

const mainFile = join(import.meta.dirname, 'main.ts');

let dataDir: string;
let postgres: EmbeddedPostgres;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'dryrun-api-'));
  lendDatabase(dataDir);
  postgres = await startEmbeddedPostgres({ dataDir });
  await migrateDatabase(postgres.url);
  const queue = openQueue({ databaseUrl: postgres.url });
  await queue.migrate();
  await queue.close();
});
afterAll(async () => {
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
});

function start(variables: NodeJS.ProcessEnv = {}): ChildProcess {
  const { REDIS_URL: _, PUBLIC_URL: __, ...inherited } = process.env;
  return spawn(process.execPath, [mainFile], {
    env: {
      ...inherited,
      DATABASE_URL: postgres.url,
      DATA_DIR: dataDir,
      PROBLEMS_DIR: join(import.meta.dirname, '..', '..', '..', 'problems'),
      AUTH_SECRET: 'a secret for tests, and for nothing but tests',
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'warn',
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

/** Tells its parent where it listens. */
async function portOf(child: ChildProcess): Promise<number> {
  const [{ listening }] = await once(child, 'message');
  return listening;
}

test('serves, and on SIGTERM ends open streams and itself', async () => {
  const child = start();
  const url = `http://127.0.0.1:${await portOf(child)}`;
  const session = await fetch(`${url}/api/session`);
  expect(session.status).toBe(200);
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await exit).toEqual([0, null]);
});

test('ends when its supervisor is gone', async () => {
  const child = start();
  await portOf(child);
  const exit = once(child, 'exit');
  child.disconnect();
  expect(await exit).toEqual([1, null]);
});

test('says in a sentence what is wrong with its environment', async () => {
  const child = start({ AUTH_SECRET: 'short' });
  let printed = '';
  child.stderr?.on('data', (part) => {
    printed += part;
  });
  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(printed.trim()).toBe(
    "The api's environment is not valid. AUTH_SECRET must have at least 32 random characters.",
  );
});
