import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lendDatabase } from '../testing/lend-database.ts';
import { findBinaries } from './binaries.ts';
import { socketFolderFor } from './data-folder.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';
import { openDataFolder } from './ownership.ts';
import { isAlive } from './process-identity.ts';
import { chooseRunAs } from './run-as.ts';
import { launch } from './server.ts';

let dataDir: string;
let running: EmbeddedPostgres[];
let children: ChildProcess[];

beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'dryrun-pg-'));
  running = [];
  children = [];
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  for (const postgres of running) await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** How a database is made, the tests of what it reaches say. */
async function start(folder = dataDir): Promise<EmbeddedPostgres> {
  lendDatabase(folder);
  const postgres = await startEmbeddedPostgres({ dataDir: folder });
  running.push(postgres);
  return postgres;
}

async function query<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

/** Inserts 1, 2, 3 … one by one until the connection breaks. */
async function insertUntilBroken(url: string, onAcknowledged: (n: number) => void) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    for (let n = 1; ; n++) {
      await client.query('insert into rows values ($1)', [n]);
      onAcknowledged(n);
    }
  } catch {
    await client.end().catch(() => {});
  }
}

test('keeps what was written across a clean stop', async () => {
  const first = await start();
  await query(first.url, 'create table rows (n int); insert into rows values (7)');
  await first.stop();
  expect(isAlive(first.pid)).toBe(false);

  const second = await start();
  expect(second).toMatchObject({ adopted: false, url: first.url });
  expect(await query(second.url, 'select n from rows')).toEqual([{ n: 7 }]);
});

test('keeps every acknowledged row when the server is killed with -9', async () => {
  const postgres = await start();
  await query(postgres.url, 'create table rows (n int)');
  let acknowledged = 0;
  await insertUntilBroken(postgres.url, (n) => {
    acknowledged = n;
    if (n === 500) process.kill(postgres.pid, 'SIGKILL');
  });
  expect(await postgres.waitForExit()).toBe('killed by SIGKILL');

  await postgres.restart();
  const [found] = await query<{ max: number; count: string }>(
    postgres.url,
    'select max(n), count(*) from rows',
  );
  // One more than acknowledged may have been written: its answer was lost on the way.
  expect(found?.max).toBeGreaterThanOrEqual(acknowledged);
  expect(found?.max).toBeLessThanOrEqual(acknowledged + 1);
  expect(Number(found?.count)).toBe(found?.max);
});

test('can be stopped while it restarts', async () => {
  const postgres = await start();
  process.kill(postgres.pid, 'SIGKILL');
  const restarted = postgres.restart();
  await postgres.waitForExit();
  await postgres.stop();
  await restarted;
  await postgres.waitForExit();
  expect(isAlive(postgres.pid)).toBe(false);
});

test.runIf(process.platform === 'linux')(
  'ends by itself when its owner is killed with -9, and the next start recovers',
  async () => {
    const script = path.join(dataDir, 'owner.ts');
    writeFileSync(
      script,
      `const { startEmbeddedPostgres } = await import(${JSON.stringify(path.join(import.meta.dirname, 'embedded-postgres.ts'))});
       const postgres = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(path.join(dataDir, 'd'))} });
       process.stdout.write(JSON.stringify({ pid: postgres.pid, url: postgres.url }));
       setInterval(() => {}, 1000);`,
    );
    const owner = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(owner);
    const [answer] = await once(owner.stdout, 'data');
    const { pid, url } = JSON.parse(String(answer)) as { pid: number; url: string };
    await query(url, 'create table rows (n int); insert into rows values (1)');

    owner.kill('SIGKILL');
    await once(owner, 'exit');

    const next = await start(path.join(dataDir, 'd'));
    expect(await query(next.url, 'select n from rows')).toEqual([{ n: 1 }]);
    await expect.poll(() => isAlive(pid) && next.pid !== pid).toBe(false);
  },
);

test('takes over a server that outlived its owner, and stops it', async () => {
  const first = await start();
  await query(first.url, 'create table rows (n int); insert into rows values (3)');
  await first.stop();
  const folder = openDataFolder(dataDir, () => {});
  const binaries = findBinaries();
  const runAs = chooseRunAs(binaries, folder);
  // As on a system where the kernel does not end the server with its owner.
  const wrapper = runAs.wrapper.filter((word) => word !== '--pdeathsig' && word !== 'INT');
  const orphan = await launch(folder, socketFolderFor(folder, runAs), binaries, {
    ...runAs,
    wrapper: wrapper.length > 1 ? wrapper : [],
  });

  const next = await start();
  expect(next).toMatchObject({ adopted: true, pid: orphan.pid });
  expect(await query(next.url, 'select n from rows')).toEqual([{ n: 3 }]);
  await next.stop();
  expect(isAlive(orphan.pid)).toBe(false);
});

test('starts although postmaster.pid names a living stranger', async () => {
  const first = await start();
  const pidFile = path.join(dataDir, 'postgres', 'data', 'postmaster.pid');
  const content = readFileSync(pidFile, 'utf8');
  await first.stop();
  // The server runs as a user of its own when we are root; only a stranger of that user is in its way.
  const runAs = chooseRunAs(
    findBinaries(),
    openDataFolder(dataDir, () => {}),
  );
  const stranger = spawn('sleep', ['60'], runAs.owner);
  children.push(stranger);
  writeFileSync(pidFile, content.replace(/^\d+/, String(stranger.pid)));

  const next = await start();
  expect(next.adopted).toBe(false);
});

test.each([
  ['longer than a socket path may be', 'x'.repeat(120)],
  ['with a comma and a space', 'my, data'],
])('works in a data folder %s', async (_, name) => {
  const folder = path.join(dataDir, name);
  mkdirSync(folder);
  const postgres = await start(folder);
  expect(await query(postgres.url, 'select 1 as one')).toEqual([{ one: 1 }]);
});
