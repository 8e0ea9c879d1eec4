import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openConnections } from '@dryrun/db';
import {
  loadCatalogue,
  loadHelp,
  loadHiddenGroups,
  loadProof,
  openJudgingData,
} from '@dryrun/problem-kit';
import { connectionsAtMost, openQueue } from '@dryrun/queue';
import { giveBackMemoryAtRest } from '@dryrun/settings';
import { createApp } from './app.ts';
import { bellsAtOnce, closeExpired, consumeDeadlines } from './assessments/close-expired.ts';
import { checkChosenProblems } from './assessments/presets/check-chosen-problems.ts';
import { loadPresets } from './assessments/presets/presets.ts';
import { ServerClock } from './clock/server-clock.ts';
import { watchClock } from './clock/watch-clock.ts';
import type { Deps } from './context.ts';
import { type Env, readEnv } from './env.ts';
import { Arrivals } from './http/arrivals.ts';
import { closeServer } from './http/close-server.ts';
import { countInHand } from './http/count-in-hand.ts';
import { createHttpServer } from './http/create-http-server.ts';
import { createLog } from './http/create-log.ts';
import { OwnerQuota } from './quota/owner-quota.ts';
import { startRemovingGuests } from './quota/remove-idle-guests.ts';
import { FreshRuns } from './runs/fresh-runs.ts';
import { type Sweep, startSweep } from './runs/sweep-runs.ts';
import { watchDisk } from './system/disk.ts';

// The supervisor is gone: nobody would ever stop this process. It may have gone while this one loaded.
process.on('disconnect', () => process.exit(1));
if (process.connected === false) process.exit(1);

const env = readEnvOrExit();
const log = createLog(env.LOG_LEVEL);

// The numbers are added up in docs/decisions/0013-connections.md.
const ofTheQueue = connectionsAtMost.toAdd + connectionsAtMost.toWork(bellsAtOnce);
const connections = openConnections({
  url: env.DATABASE_URL,
  name: 'dryrun-api',
  pool: 10,
  others: env.REDIS_URL ? 0 : ofTheQueue,
  onError: (err) => log.warn({ err }, 'a database connection broke'),
});
const queue = openQueue({
  databaseUrl: env.DATABASE_URL,
  postgres: connections,
  ...(env.REDIS_URL ? { redisUrl: env.REDIS_URL } : {}),
  log,
});
const cacheDir = join(env.DATA_DIR, 'cache', 'tests');
const closing = new AbortController();
let open = false;
const clock = new ServerClock();
const deps: Deps = {
  db: connections.db,
  queue,
  catalogue: await loadCatalogue(env.PROBLEMS_DIR),
  judgingData: openJudgingData(env.PROBLEMS_DIR, {
    cacheDir,
    memoryLimitBytes: env.TESTS_MEMORY_MIB * 1024 * 1024,
  }),
  hiddenGroups: (slug) => loadHiddenGroups(env.PROBLEMS_DIR, slug),
  help: (slug) => loadHelp(env.PROBLEMS_DIR, slug),
  proof: (slug) => loadProof(env.PROBLEMS_DIR, slug),
  runSignal: connections.runSignal,
  freshRuns: new FreshRuns(connections.runSignal),
  ...(env.PRESETS_FILE ? { presetsFile: env.PRESETS_FILE } : {}),
  now: () => clock.now(),
  arrivals: new Arrivals(),
  quota: new OwnerQuota(connections.db, env.OWNER_QUOTA_MIB * 1024 * 1024),
  disk: watchDisk(env.DATA_DIR, env.DISK_RESERVE_MIB * 1024 * 1024),
  closing: closing.signal,
  isOpen: () => open,
  log,
};

// A faulty file stops the server here, not the first candidate who sets up an assessment.
const presets = await loadPresets(env.PRESETS_FILE);
checkChosenProblems(presets, env.PRESETS_FILE, deps.catalogue);

const server = createHttpServer({
  log,
  listener: createApp(deps, {
    host: env.HOST,
    publicUrl: env.PUBLIC_URL ?? null,
    authSecret: env.AUTH_SECRET,
    webDir: env.WEB_DIR ?? null,
    runsPerMinute: env.RUNS_PER_MINUTE,
    trustProxy: env.TRUST_PROXY,
    guests: env.GUESTS,
  }),
});
server.on('error', (err) => {
  log.fatal({ err }, `cannot listen on ${env.HOST}:${env.PORT}`);
  process.exit(1);
});
server.listen(env.PORT, env.HOST);
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
log.info({ host: env.HOST, port }, 'listening');

const beside: { stop(): Promise<void> }[] = [];
let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await closeServer(server, closing);
  // What is left to say goodbye to a database that is away would take as long as it is.
  connections.untilAway().then(() => process.exit(0));
  await Promise.all(beside.map((each) => each.stop()));
  await queue.close();
  await connections.close();
  process.exit(0);
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

// It listens already, to say so when the database is away. Nobody is let in before this is done: a
// crash neither gives nor takes time.
beside.push(await connections.persist(() => watchClock(deps, clock)));
await connections.persist(() => closeExpired(deps));
if (!stopping) {
  const sweep = startSweep(deps);
  beside.push(consumeDeadlines(deps), sweep, startRemovingGuests(deps));
  void sweepAfterOutages(sweep);
  open = true;
  process.send?.({ listening: port });
  countInHand(server, giveBackMemoryAtRest());
  // One that is killed would never write down what it has compiled.
  flushCompileCache();
}

/** The queue's last moments are not kept when Postgres is killed; the rows of its runs are. */
async function sweepAfterOutages(sweep: Sweep): Promise<void> {
  while (!stopping) {
    await connections.untilAway();
    await connections.untilUp();
    if (!stopping) sweep.soon();
  }
}

function readEnvOrExit(): Env {
  try {
    return readEnv(process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
