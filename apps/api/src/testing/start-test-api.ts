import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createDatabase,
  type Database,
  type EmbeddedPostgres,
  lendDatabase,
  lendFiles,
  migrateDatabase,
  openConnections,
  startEmbeddedPostgres,
} from '@dryrun/db';
import {
  loadCatalogue,
  loadHelp,
  loadHiddenGroups,
  loadProof,
  openJudgingData,
} from '@dryrun/problem-kit';
import { connectionsAtMost, openQueue } from '@dryrun/queue';
import type { Logger } from 'pino';
import { inject } from 'vitest';
import { type AppSettings, createApp } from '../app.ts';
import { bellsAtOnce, closeExpired, consumeDeadlines } from '../assessments/close-expired.ts';
import { ServerClock } from '../clock/server-clock.ts';
import { watchClock } from '../clock/watch-clock.ts';
import type { Deps } from '../context.ts';
import { Arrivals } from '../http/arrivals.ts';
import { closeServer } from '../http/close-server.ts';
import { createHttpServer } from '../http/create-http-server.ts';
import { createLog } from '../http/create-log.ts';
import { OwnerQuota } from '../quota/owner-quota.ts';
import { FreshRuns } from '../runs/fresh-runs.ts';
import { startSweep } from '../runs/sweep-runs.ts';
import { TestClient } from './test-client.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const problemsDir = join(root, 'problems');
/** The snapshot of Python, which takes seconds to make, and is the same for every data folder. */
const preparedCache = join(root, 'node_modules', '.cache', 'dryrun-sandbox');

export type TestApiOptions = Partial<AppSettings> & {
  presetsFile?: string;
  /** Silent when left out. */
  log?: Logger;
  /** Starts a real worker too. Without one, runs stay queued and tests write results as it would. */
  worker?: boolean;
  /** That it offers; all for an empty text. Those that are slow to start are for tests that are about them. */
  languages?: string;
  /** Starts a Postgres that only this test uses, and may kill. */
  ownPostgres?: boolean;
};

export type TestApi = {
  url: string;
  deps: Deps;
  db: Database;
  /** Of the database, for connections of one's own. */
  databaseUrl: string;
  /** @throws unless it was started with `ownPostgres`: others use the one of all tests, too. */
  readonly postgres: EmbeddedPostgres;
  /** Time passes. The queue's alarms keep their own time. */
  passTime(ms: number): void;
  /** Somebody sets the clock of the machine, and no time passes. */
  setClock(ms: number): void;
  /** A client with a session of its own. */
  guest(): Promise<TestClient>;
  /** A client that was never here. */
  stranger(): TestClient;
  stop(): Promise<void>;
};

/** The api as main.ts puts it together, on a database, a queue and a port of its own. */
export async function startTestApi(options: TestApiOptions = {}): Promise<TestApi> {
  const { presetsFile, worker = false, ownPostgres = false, ...about } = options;
  const { languages = 'javascript,typescript', ...others } = about;
  const { log = createLog('silent'), ...settings } = others;
  const dataDir = await mkdtemp(join(tmpdir(), 'dryrun-api-'));
  if (ownPostgres) lendDatabase(dataDir);
  const postgres = ownPostgres ? await startEmbeddedPostgres({ dataDir }) : null;
  const copied = { template: inject('emptyDatabase') };
  const databaseUrl = postgres?.url ?? (await createDatabase(inject('databaseUrl'), copied));
  const connections = openConnections({
    url: databaseUrl,
    name: 'dryrun-api',
    pool: 10,
    others: connectionsAtMost.toAdd + connectionsAtMost.toWork(bellsAtOnce),
    // That a database is silent is the matter of tests that have one for themselves.
    patience: ownPostgres ? 1 : 10,
    onError: () => {},
  });
  const { db } = connections;
  const queue = openQueue({ databaseUrl, postgres: connections, log });
  if (ownPostgres) {
    await migrateDatabase(databaseUrl);
    await queue.migrate();
  }
  const cacheDir = join(dataDir, 'cache', 'tests');
  const closing = new AbortController();
  let passedMs = 0;
  let setMs = 0;
  const clock = new ServerClock({
    wallMs: () => Date.now() + passedMs + setMs,
    steadyMs: () => performance.now() + passedMs,
    bootMs: () => performance.now() + passedMs,
  });
  const deps: Deps = {
    db,
    queue,
    catalogue: await catalogueOfBank(),
    judgingData: openJudgingData(problemsDir, { cacheDir }),
    hiddenGroups: (slug) => loadHiddenGroups(problemsDir, slug),
    help: (slug) => loadHelp(problemsDir, slug),
    proof: (slug) => loadProof(problemsDir, slug),
    runSignal: connections.runSignal,
    freshRuns: new FreshRuns(connections.runSignal),
    ...(presetsFile && { presetsFile }),
    now: () => clock.now(),
    arrivals: new Arrivals(),
    quota: new OwnerQuota(db, 200 * 1024 * 1024),
    disk: { freeBytes: () => null, reserveBytes: 0 },
    closing: closing.signal,
    isOpen: () => true,
    log,
  };
  const workerProcess = worker ? await startWorker({ databaseUrl, dataDir, languages }, db) : null;
  if (workerProcess === null) await offerLanguages(db);
  const clockWatch = await watchClock(deps, clock);
  await closeExpired(deps);
  const deadlines = consumeDeadlines(deps);
  const sweep = startSweep(deps);
  const app = createApp(deps, {
    host: '127.0.0.1',
    publicUrl: null,
    authSecret: 'a secret for tests, and for nothing but tests',
    webDir: null,
    runsPerMinute: 10_000,
    trustProxy: 0,
    // Most tests are about several people; api.guest() is each time another one.
    guests: 'separate',
    ...settings,
  });
  const server = createHttpServer({ listener: app, log }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    deps,
    db,
    databaseUrl,
    get postgres() {
      if (postgres === null) throw new Error('Start this api with `ownPostgres`.');
      return postgres;
    },
    passTime(ms) {
      passedMs += ms;
    },
    setClock(ms) {
      setMs += ms;
    },
    stranger: () => new TestClient(url),
    async guest() {
      const client = new TestClient(url);
      const { status } = await client.get('/session');
      if (status !== 200) throw new Error(`GET /session answered ${status}`);
      return client;
    },
    async stop() {
      await closeServer(server, closing);
      if (workerProcess !== null) await endWorker(workerProcess);
      await Promise.all([sweep.stop(), deadlines.stop(), clockWatch.stop()]);
      await queue.close();
      await connections.close();
      await postgres?.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

let catalogue: ReturnType<typeof loadCatalogue> | null = null;

/** Read once for all apis of a process: what is in it is frozen. */
function catalogueOfBank(): ReturnType<typeof loadCatalogue> {
  catalogue ??= loadCatalogue(problemsDir);
  return catalogue;
}

/** What a worker would say of itself. */
async function offerLanguages(db: Database): Promise<void> {
  const offered = { version: '1', available: true, reason: null };
  await db
    .insertInto('language')
    .values([
      { id: 'javascript', name: 'JavaScript', position: 0, ...offered },
      { id: 'typescript', name: 'TypeScript', position: 1, ...offered },
      { id: 'cobol', name: 'COBOL', position: 2, version: '', available: false, reason: 'no card' },
    ])
    .execute();
}

type ForWorker = { databaseUrl: string; dataDir: string; languages: string };

async function startWorker(
  { databaseUrl, dataDir, languages }: ForWorker,
  db: Database,
): Promise<ChildProcess> {
  const { REDIS_URL: _, ...inherited } = process.env;
  lendFiles(preparedCache, join(dataDir, 'cache', 'sandbox'));
  const worker = spawn(process.execPath, [join(root, 'apps', 'worker', 'src', 'main.ts')], {
    env: {
      ...inherited,
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      PROBLEMS_DIR: problemsDir,
      WORKER_CONCURRENCY: '1',
      LANGUAGES: languages,
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  // It reports its languages once it can judge.
  while (worker.exitCode === null) {
    if (await db.selectFrom('language').select('id').executeTakeFirst()) return worker;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The worker ended with ${worker.exitCode} before it could judge.`);
}

async function endWorker(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null) return;
  const ended = once(worker, 'exit');
  worker.kill('SIGTERM');
  await ended;
}
