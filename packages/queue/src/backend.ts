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
import { retryWhileDown } from './retry-while-down.ts';
import { takeOverFirst } from './take-over-first.ts';

/** Where the jobs live. `namespace` is a schema on Postgres and a key prefix on Redis. */
export type Place = { databaseUrl: string; redisUrl?: string; namespace: string };

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

const connectionTimeoutMs = 1_200;

const createBackend: BackendFactory<IQueueBackend, Connection> = (name, options, extra) => {
  const { place, poolSize, failFast } = options.connection;
  if (place.redisUrl === undefined) {
    const connection = {
      connectionString: place.databaseUrl,
      schema: place.namespace,
      max: poolSize,
      connectionTimeoutMillis: connectionTimeoutMs,
    };
    const backend = createPostgresBackend(name, { ...options, connection }, extra);
    return takeOverFirst(retryWhileDown(backend));
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
  const connection = { place, poolSize: 4, failFast: true };
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
  // Finishing a job and fetching the next is one query, so a few connections serve many jobs.
  const poolSize = Math.min(options.concurrency + 1, 6);
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
