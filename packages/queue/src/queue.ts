import { runMigrations } from 'bullmq';
import pg from 'pg';
import type { Place, PostgresSettings } from './backend.ts';
import { type Deadlines, openDeadlines } from './deadlines.ts';
import type { QueueLog } from './log.ts';
import { openProducer, type WhileUp } from './producer.ts';
import { openRuns, type Runs, type WorkJob } from './runs.ts';
import { openTasks, type Tasks } from './tasks.ts';

export type QueueOptions = {
  /** The queue lives in this Postgres, in a schema of its own … */
  databaseUrl: string;
  /**
   * … in a process whose connections to Postgres are managed with `settings`, such that nobody waits
   * for an answer of a Postgres that is away …
   */
  postgres?: PostgresAccess;
  /** … unless there is a Redis. */
  redisUrl?: string;
  /** Schema on Postgres, key prefix on Redis. Letters, digits and underscores. */
  namespace?: string;
  /** A pino logger, or what looks like one. */
  log?: QueueLog;
};

export type PostgresAccess = { settings: PostgresSettings; whileUp: WhileUp };

export type Queue = {
  readonly runs: Runs;
  /** What is done in the background, in the queue of runs and behind them. */
  readonly tasks: Tasks;
  readonly deadlines: Deadlines;
  /** Prepares the backend. Safe to call at every start and by many processes at once. */
  migrate(): Promise<void>;
  /** Lets go of the connections for adding jobs. Consumers are closed by those who made them. */
  close(): Promise<void>;
};

/**
 * Opens the queue. Connects at the first use, so it works while the backend is still down.
 *
 * A queue holds ids and nothing else, and may lose or repeat them: Postgres' rows are the truth, and
 * handlers make a job that comes twice leave one result.
 */
export function openQueue(options: QueueOptions): Queue {
  const { databaseUrl, redisUrl, namespace = 'dryrun_queue' } = options;
  const log = options.log ?? { warn() {} };
  const postgres = redisUrl ? undefined : options.postgres;
  const place: Place = {
    databaseUrl,
    namespace,
    lasting: true,
    ...(postgres && { postgres: postgres.settings }),
    ...(redisUrl && { redisUrl }),
  };
  const whileUp = postgres?.whileUp ?? ((work) => work());
  const work: Place = { ...place, lasting: false };
  const producer = openProducer<WorkJob>(work, 'runs', log, whileUp);
  const runs = openRuns(work, log, producer);
  const deadlines = openDeadlines(place, log, whileUp);
  return {
    runs,
    tasks: openTasks(producer),
    deadlines,
    async migrate() {
      if (!redisUrl) await migratePostgres(databaseUrl, namespace);
    },
    async close() {
      await Promise.all([runs.close(), deadlines.close()]);
    },
  };
}

/** BullMQ serialises this with a lock of its own. */
async function migratePostgres(databaseUrl: string, schema: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await runMigrations(client, schema);
    await withoutEvents(client, schema);
  } finally {
    await client.end();
  }
}

/**
 * BullMQ writes down each step of a job, and rings for it, for listeners of which there are none here:
 * four rows and four rings for a run, which cost its queue about as much as the run itself.
 */
async function withoutEvents(client: pg.Client, schema: string): Promise<void> {
  await client.query(`
    begin;
    select pg_advisory_xact_lock(hashtext('dryrun: ${schema} without events'));
    create or replace function ${schema}.publish_event(p_queue text, p_event text, p_data jsonb)
      returns bigint language sql as 'select 0::bigint';
    commit`);
}
