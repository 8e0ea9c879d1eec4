import { mkdirSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { migrateDatabase, StartUpError, startEmbeddedPostgres } from '@dryrun/db';
import { openQueue, QueueUnreachableError } from '@dryrun/queue';
import { backoff } from './backoff.ts';
import type { StartEnv } from './start-env.ts';

type Log = (message: string) => void;
export type RunningDatabase = { url: string; stop(): Promise<void> };

/**
 * The database of `DATABASE_URL`, or our own Postgres under the data folder, kept running.
 *
 * @throws StartUpError with the codes of `startEmbeddedPostgres`
 */
export async function openDatabaseServer(env: StartEnv, log: Log): Promise<RunningDatabase> {
  if (env.DATABASE_URL) {
    makeFolder(env.DATA_DIR);
    return { url: env.DATABASE_URL, stop: async () => {} };
  }
  const postgres = await startEmbeddedPostgres({ dataDir: env.DATA_DIR, log });
  const stopping = new AbortController();
  const kept = keep();

  async function keep(): Promise<void> {
    const pause = backoff();
    for (;;) {
      const how = await postgres.waitForExit();
      if (stopping.signal.aborted) return; // also when it was stopped while it restarted
      log(`Postgres ended (${how}) and is started again`);
      for (;;) {
        try {
          await postgres.restart();
          break;
        } catch (error) {
          log(error instanceof Error ? error.message : String(error));
          await delay(pause.next(), undefined, { signal: stopping.signal }).catch(() => {});
          if (stopping.signal.aborted) return;
        }
      }
    }
  }

  return {
    url: postgres.url,
    async stop() {
      stopping.abort();
      await postgres.stop();
      await kept;
    },
  };
}

/**
 * Brings the schema up to date and the queue into being.
 *
 * @throws StartUpError `database-newer`, `database-unusable`, `queue-unreachable`
 */
export async function prepareDatabase(url: string, redisUrl: string | undefined): Promise<void> {
  const queue = openQueue({ databaseUrl: url, ...(redisUrl ? { redisUrl } : {}) });
  try {
    await migrateDatabase(url);
    await queue.migrate();
    await queue.runs.ahead();
  } catch (cause) {
    throw explain(cause);
  } finally {
    await queue.close();
  }
}

function explain(cause: unknown): StartUpError {
  const reason = cause instanceof Error ? cause.message || String(cause) : String(cause);
  if (cause instanceof QueueUnreachableError) {
    return new StartUpError(
      'queue-unreachable',
      `The Redis at REDIS_URL cannot be used: ${reason}. Start it, or leave REDIS_URL out.`,
      { cause },
    );
  }
  if (/corrupted migrations/.test(reason)) {
    return new StartUpError(
      'database-newer',
      `The data was written by a newer Dry Run (${reason}). Update Dry Run, or choose another data folder: DATA_DIR=… npm start`,
      { cause },
    );
  }
  return new StartUpError('database-unusable', `The database cannot be used: ${reason}`, { cause });
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new StartUpError(
      'data-folder-not-writable',
      `Dry Run cannot write to its data folder ${folder} (${(cause as NodeJS.ErrnoException).code}). Choose another folder: DATA_DIR=… npm start`,
      { cause },
    );
  }
}
