import {
  type BackendFactory,
  type ConnectionOptions,
  createPostgresBackend,
  createRedisBackend,
  type IQueueBackend,
  Queue,
  Worker,
  type WorkerOptions,
} from 'bullmq';
import { fewerTrips } from './fewer-trips.ts';
import { retryWhileDown } from './retry-while-down.ts';
import { takeOverFirst } from './take-over-first.ts';

/** Settings of `pg`, by its own names. */
export type PostgresSettings = { [name: string]: unknown };

/** Where the jobs live. `namespace` is a schema on Postgres and a key prefix on Redis. */
export type Place = {
  databaseUrl: string;
  /** What every connection to Postgres is opened with besides: time-outs, a door to wait at. */
  postgres?: PostgresSettings;
  redisUrl?: string;
  namespace: string;
  /**
   * Whether what is done must survive a Postgres that is killed in the same moment. It need not where
   * rows say what is to be in the queue, and are looked through when Postgres is back.
   */
  lasting: boolean;
};

/** What a job carries: ids, nothing else. Code and verdicts stay in the database. */
export type BullQueue<Data> = Queue<
  Data,
  void,
  string,
  Data,
  void,
  string,
  IQueueBackend,
  Connection
>;
export type BullWorker<Data> = Worker<Data, void, string, IQueueBackend, never, Connection>;

/** Ours, so that one type fits both backends; each backend gets its own kind of connection. */
type Connection = { place: Place; poolSize: number; failFast: boolean };

/** Commits are not waited for until they are on the disk. */
const notLasting = { options: '-c synchronous_commit=off' };

const connectionTimeoutMs = 1_200;

/**
 * Connections that one process opens here at most, when the queue lives in Postgres: two for each
 * of the two queues to which it adds, and for each of those that it works on some more and one that
 * listens. (A process adds to both; the api works on the deadlines, a worker on the runs.)
 */
export const connectionsAtMost = {
  toAdd: 2 * 2,
  toWork: (concurrency: number) => poolOf(concurrency) + 1,
};

const createBackend: BackendFactory<IQueueBackend, Connection> = (name, options, extra) => {
  const { place, poolSize, failFast } = options.connection;
  if (place.redisUrl === undefined) {
    const connection = {
      // Whoever has a door decides how long one waits at it.
      ...(place.postgres ?? { connectionTimeoutMillis: connectionTimeoutMs }),
      ...(place.lasting ? {} : notLasting),
      connectionString: place.databaseUrl,
      schema: place.namespace,
      max: poolSize,
    };
    const backend = createPostgresBackend(name, { ...options, connection }, extra);
    return takeOverFirst(retryWhileDown(fewerTrips(backend)));
  }
  const connection: ConnectionOptions & { url: string } = {
    url: place.redisUrl,
    connectTimeout: connectionTimeoutMs,
    // A producer learns of a lost connection at the first failed reconnect; a worker waits for ever.
    maxRetriesPerRequest: failFast ? 1 : null,
    retryStrategy: (times) => Math.min(50 * 2 ** times, failFast ? 200 : 1_000),
  };
  return createRedisBackend(name, { ...options, connection }, extra);
};

export function createQueue<Data>(place: Place, name: string): BullQueue<Data> {
  const connection = { place, poolSize: 2, failFast: true };
  const options = { connection, prefix: place.namespace };
  return new Queue<Data, void, string, Data, void, string, IQueueBackend, Connection>(
    name,
    options,
    createBackend,
  );
}

/** A worker that does not take jobs before `run` is called. */
export function createWorker<Data>(
  place: Place,
  name: string,
  process: (job: { id?: string; data: Data; attemptsMade: number }) => Promise<void>,
  options: Omit<WorkerOptions, 'connection' | 'prefix' | 'autorun' | 'telemetry'> & {
    concurrency: number;
  },
): BullWorker<Data> {
  const poolSize = poolOf(options.concurrency);
  return new Worker<Data, void, string, IQueueBackend, never, Connection>(
    name,
    process,
    {
      ...options,
      connection: { place, poolSize, failFast: false },
      prefix: place.namespace,
      autorun: false,
    },
    createBackend,
  );
}

/** Finishing a job and fetching the next is one query, so a few connections serve many jobs. */
function poolOf(concurrency: number): number {
  return Math.min(concurrency + 1, 6);
}
