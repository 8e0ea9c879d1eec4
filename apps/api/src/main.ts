import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { listenForRuns, openDatabase } from '@dryrun/db';
import { loadCatalogue, loadHelp, loadHiddenGroups, openJudgingData } from '@dryrun/problem-kit';
import { openQueue } from '@dryrun/queue';
import { createApp } from './app.ts';
import { closeExpired, consumeDeadlines } from './assessments/close-expired.ts';
import { loadPresets } from './assessments/presets.ts';
import type { Deps } from './context.ts';
import { type Env, readEnv } from './env.ts';
import { Arrivals } from './http/arrivals.ts';
import { closeServer } from './http/close-server.ts';
import { createHttpServer } from './http/create-http-server.ts';
import { createLog } from './http/create-log.ts';
import { startSweep } from './runs/sweep-runs.ts';

// The supervisor is gone: nobody would ever stop this process. It may have gone while this one loaded.
process.on('disconnect', () => process.exit(1));
if (process.connected === false) process.exit(1);

const env = readEnvOrExit();
const log = createLog(env.LOG_LEVEL);

const brokenConnection = (err: Error) => log.warn({ err }, 'a database connection broke');
const db = openDatabase({ url: env.DATABASE_URL, onError: brokenConnection });
const queue = openQueue({
  databaseUrl: env.DATABASE_URL,
  ...(env.REDIS_URL ? { redisUrl: env.REDIS_URL } : {}),
  log,
});
const cacheDir = join(env.DATA_DIR, 'cache', 'tests');
const closing = new AbortController();
const deps: Deps = {
  db,
  queue,
  catalogue: await loadCatalogue(env.PROBLEMS_DIR),
  judgingData: openJudgingData(env.PROBLEMS_DIR, {
    cacheDir,
    memoryLimitBytes: env.TESTS_MEMORY_MIB * 1024 * 1024,
  }),
  hiddenGroups: (slug) => loadHiddenGroups(env.PROBLEMS_DIR, slug),
  help: (slug) => loadHelp(env.PROBLEMS_DIR, slug),
  runSignal: await listenForRuns(env.DATABASE_URL, brokenConnection),
  ...(env.PRESETS_FILE ? { presetsFile: env.PRESETS_FILE } : {}),
  now: () => Date.now(),
  arrivals: new Arrivals(),
  closing: closing.signal,
  log,
};

// A faulty file stops the server here, not the first candidate who sets up an assessment.
await loadPresets(env.PRESETS_FILE);
// Before anybody can ask: a crash neither gives nor takes time.
await closeExpired(deps);
const deadlines = consumeDeadlines(deps);
const sweep = startSweep(deps);

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
server.listen(env.PORT, env.HOST, () => {
  const { port } = server.address() as AddressInfo;
  log.info({ host: env.HOST, port }, 'listening');
  process.send?.({ listening: port });
});

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await Promise.all([closeServer(server, closing), sweep.stop(), deadlines.close()]);
  await Promise.all([queue.close(), deps.runSignal.close()]);
  await db.destroy();
  process.exit(0);
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

function readEnvOrExit(): Env {
  try {
    return readEnv(process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
