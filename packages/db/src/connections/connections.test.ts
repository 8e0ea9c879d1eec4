import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../embedded/embedded-postgres.ts';
import { freeze, thaw } from '../testing/freeze.ts';
import { lendDatabase } from '../testing/lend-database.ts';
import { type Connections, openConnections } from './connections.ts';
import { DatabaseAwayError } from './database-away-error.ts';

let dataDir: string;
let postgres: EmbeddedPostgres;
let connections: Connections;
const onError = vi.fn();

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'dryrun-db-'));
  lendDatabase(dataDir);
  postgres = await startEmbeddedPostgres({ dataDir });
});
afterAll(async () => {
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
});

beforeEach(() => {
  connections = openConnections({ url: postgres.url, name: 'test', pool: 3, others: 2, onError });
});
afterEach(async () => {
  thaw(postgres.pid);
  await connections.close();
  onError.mockReset();
});

const ask = () => sql<{ one: number }>`select 1 as one`.execute(connections.db);

/** What became of it within two seconds, and as many again for a machine that is busy with other tests. */
async function outcomeOf(work: Promise<unknown>): Promise<unknown> {
  const late = delay(4_000, 'took too long', { ref: false });
  return Promise.race([
    work.then(
      () => 'answered',
      (error: unknown) => error,
    ),
    late,
  ]);
}

/** How many backends of ours the server has, seen from outside. */
async function backends(): Promise<number> {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  const { rows } = await client.query<{ n: number }>(
    "select count(*)::int as n from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
  );
  await client.end();
  return rows[0]?.n ?? -1;
}

async function crash(): Promise<void> {
  process.kill(postgres.pid, 'SIGKILL');
  await postgres.waitForExit();
}

test('a connection that breaks while it is held fails its query, and is replaced', async () => {
  await connections.db.connection().execute(async (held) => {
    const ended = sql`select pg_terminate_backend(pg_backend_pid())`.execute(held);
    await expect(ended).rejects.toThrow(DatabaseAwayError);
    await expect(ended.catch(({ cause }) => cause)).resolves.toMatchObject({
      message: expect.stringContaining('terminating connection'),
    });
    // It is heard of while it is held: with nobody listening this would end the process.
    await vi.waitFor(() => expect(onError).toHaveBeenCalled());
  });
  expect((await ask()).rows).toEqual([{ one: 1 }]);
});

test('many requests at once share as many connections as there may be', async () => {
  await Promise.all(Array.from({ length: 50 }, ask));
  expect(await backends()).toBeLessThanOrEqual(4);
});

test('a library’s connections go through the same door, and are no more than there may be', async () => {
  const clients = Array.from({ length: 8 }, () =>
    new pg.Client(connections.settings).on('error', () => {}),
  );
  const opened = clients.map((client) => client.connect().catch(() => {}));
  // One watch, three of the pool and two of others; of the library, as many as find room.
  await expect.poll(backends).toBe(6);
  const refused = outcomeOf(ask());
  expect(await refused).toBeInstanceOf(DatabaseAwayError);
  expect(await backends()).toBe(6);
  await connections.close();
  await Promise.all([...opened, ...clients.map((client) => client.end().catch(() => {}))]);
});

test('frozen: whoever asks is told soon, also who had asked before; then all is as it was', async () => {
  await ask();
  const before = await backends();
  const asked = sql`select pg_sleep(0.3)`.execute(connections.db);
  const inTransaction = connections.db.transaction().execute(async (trx) => {
    await sql`create table if not exists half (n int)`.execute(trx);
    await asked.catch(() => {});
    await sql`insert into half values (1)`.execute(trx);
  });
  await delay(50);
  freeze(postgres.pid);
  const outcomes = await Promise.all([asked, inTransaction, ask()].map(outcomeOf));
  for (const outcome of outcomes) expect(outcome).toBeInstanceOf(DatabaseAwayError);
  expect(connections.away?.message).toBe('The database does not answer.');
  // From then on nobody waits at all, and nobody knocks.
  for (let i = 0; i < 100; i++) await expect(ask()).rejects.toThrow(DatabaseAwayError);

  thaw(postgres.pid);
  expect(await outcomeOf(connections.untilUp())).toBe('answered');
  expect(connections.away).toBeNull();
  const { rows } = await sql<{ half: string | null }>`select to_regclass('half') as half`.execute(
    connections.db,
  );
  expect(rows, 'the transaction that was given up on was rolled back').toEqual([{ half: null }]);
  await Promise.all(Array.from({ length: 20 }, ask));
  expect(await backends()).toBeLessThanOrEqual(Math.max(before, 4));
});

test('only the part that lets people in is frozen: who has a connection goes on, others are told', async () => {
  await ask();
  process.kill(postgres.pid, 'SIGSTOP');
  expect((await ask()).rows).toEqual([{ one: 1 }]);
  const busy = Array.from({ length: 3 }, () => sql`select pg_sleep(0.5)`.execute(connections.db));
  const [first, second] = await Promise.all(busy.map(outcomeOf));
  expect([first, second]).toContain('answered');
  process.kill(postgres.pid, 'SIGCONT');
  await Promise.all(Array.from({ length: 20 }, ask));
  expect(await backends()).toBeLessThanOrEqual(4);
});

test('gone: one attempt at a time, ever more slowly; back: ready at once, with no more connections than before', async () => {
  await Promise.all(Array.from({ length: 10 }, ask));
  const heard = vi.fn();
  connections.runSignal.subscribe('run', heard);
  await crash();
  await expect.poll(() => connections.away?.message).toBe('The database cannot be reached.');
  const refused = await Promise.all(Array.from({ length: 200 }, ask).map(outcomeOf));
  for (const outcome of refused) expect(outcome).toBeInstanceOf(DatabaseAwayError);
  await delay(1_000);
  expect(onError.mock.calls.length, 'said once for each connection').toBeLessThanOrEqual(5);

  await postgres.restart();
  expect(await outcomeOf(connections.untilUp())).toBe('answered');
  expect((await ask()).rows).toEqual([{ one: 1 }]);
  expect(heard).toHaveBeenCalled();
  await Promise.all(Array.from({ length: 50 }, ask));
  expect(await backends()).toBeLessThanOrEqual(4);
});

test('opened while the database is away: says so, and works once it is there', async () => {
  await crash();
  const early = openConnections({ url: postgres.url, name: 'early', pool: 1, onError });
  await expect(sql`select 1`.execute(early.db)).rejects.toThrow(DatabaseAwayError);
  await postgres.restart();
  await early.untilUp();
  await sql`select 1`.execute(early.db);
  await early.close();
});

test('opened while it is frozen: says so soon, and can be closed', async () => {
  freeze(postgres.pid);
  expect(await outcomeOf(ask())).toBeInstanceOf(DatabaseAwayError);
  await connections.close();
});

test('a lock that nobody gives back, and a statement without end, are ended by the server', async () => {
  const { rows } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings
    where name in ('lock_timeout', 'statement_timeout', 'idle_in_transaction_session_timeout')
    order by name`.execute(connections.db);
  expect(rows.map(({ setting }) => Number(setting))).toEqual([20_000, 10_000, 15_000]);
});
