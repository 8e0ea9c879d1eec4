import { join } from 'node:path';
import { openDatabase } from '@dryrun/db';
import { loadJudgingData } from '@dryrun/problem-kit';
import { openQueue } from '@dryrun/queue';
import { createSandbox } from '@dryrun/sandbox';
import { pino } from 'pino';
import { readEnv } from './env.ts';
import { giveUp } from './give-up.ts';
import { handleRun } from './handle-run.ts';
import { publishLanguages } from './publish-languages.ts';

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
const sandbox = createSandbox({ size: env.WORKER_CONCURRENCY });
const cacheDir = join(env.DATA_DIR, 'cache', 'tests');
const judgingData = (slug: string) => loadJudgingData(env.PROBLEMS_DIR, slug, { cacheDir });

await publishLanguages(db, await sandbox.languages());

const consumer = queue.runs.consume((runId) => handleRun(runId, { db, sandbox, judgingData }), {
  concurrency: env.WORKER_CONCURRENCY,
  onGaveUp: (runId, cause) => giveUp(db, log, runId, cause),
});
log.info({ concurrency: env.WORKER_CONCURRENCY }, 'taking runs');

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await consumer.close();
  await Promise.all([sandbox.close(), queue.close(), db.destroy()]);
  process.exit(0);
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// The supervisor is gone: nobody would ever stop this process.
process.on('disconnect', () => process.exit(1));
