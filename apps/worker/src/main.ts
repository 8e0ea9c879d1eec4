import { join } from 'node:path';
import { openDatabase } from '@dryrun/db';
import { openJudgingData } from '@dryrun/problem-kit';
import { type Consumer, openQueue } from '@dryrun/queue';
import { createSandbox } from '@dryrun/sandbox';
import { pino } from 'pino';
import { readEnv } from './env.ts';
import { giveUp } from './give-up.ts';
import { handleRun } from './handle-run.ts';
import { publishIsolation } from './publish-isolation.ts';
import { publishLanguages } from './publish-languages.ts';

// The supervisor is gone: nobody would ever stop this process. It may have gone while this one loaded.
process.on('disconnect', () => process.exit(1));
if (process.connected === false) process.exit(1);

const env = readEnv(process.env);
const log = pino({ name: 'worker', level: env.LOG_LEVEL });

const db = openDatabase({
  url: env.DATABASE_URL,
  connections: env.WORKER_CONCURRENCY + 1,
  onError: (err) => log.warn({ err }, 'a database connection broke'),
});
const queue = openQueue({
  databaseUrl: env.DATABASE_URL,
  ...(env.REDIS_URL ? { redisUrl: env.REDIS_URL } : {}),
  log,
});
const sandbox = createSandbox({
  size: env.WORKER_CONCURRENCY,
  namespaces: env.SANDBOX_NAMESPACES,
  cacheDir: join(env.DATA_DIR, 'cache', 'sandbox'),
});
const cacheDir = join(env.DATA_DIR, 'cache', 'tests');
const judgingData = openJudgingData(env.PROBLEMS_DIR, {
  cacheDir,
  memoryLimitBytes: env.TESTS_MEMORY_MIB * 1024 * 1024,
});

let consumer: Consumer | null = null;
let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await consumer?.close();
  await Promise.all([sandbox.close(), queue.close(), db.destroy()]);
  process.exit(0);
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

const { namespaces, message, details } = sandbox.isolation;
if (!namespaces) log.warn({ bubblewrap: details }, message);
await publishIsolation(db, sandbox.isolation);
await publishLanguages(db, await sandbox.languages({ quick: true }));
if (!stopping) {
  consumer = queue.runs.consume((runId) => handleRun(runId, { db, sandbox, judgingData }), {
    concurrency: env.WORKER_CONCURRENCY,
    onGaveUp: (runId, cause) => giveUp(db, log, runId, cause),
  });
  log.info({ concurrency: env.WORKER_CONCURRENCY }, 'taking runs');
  // What takes seconds to start is offered when it has started; nobody waits for it until then.
  const languages = await sandbox.languages();
  if (!stopping) await publishLanguages(db, languages);
}
