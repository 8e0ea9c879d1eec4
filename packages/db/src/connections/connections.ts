import type { Socket } from 'node:net';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { fromCodeBytes } from '../code-bytes.ts';
import type { Database, Schema } from '../schema.ts';
import { Availability } from './availability.ts';
import { DatabaseAwayError } from './database-away-error.ts';
import { Gate } from './gate.ts';
import { managedPool } from './managed-pool.ts';
import { type RunSignal, RunSignals } from './run-signal.ts';
import { Watch } from './watch.ts';

export type ConnectionsOptions = {
  url: string;
  /** Who this is, for whoever looks at the server's list of connections: `dryrun-api`. */
  name: string;
  /** Connections of the pool behind `db`. */
  pool: number;
  /** What others may open through `settings`, the queue above all. */
  others?: number;
  /** Whether it listens to the signals of runs, which wake it at every save of a worker. */
  hears?: boolean;
  /** How many times as long as usual we wait for a sign of life: tests keep their machine busy. */
  patience?: number;
  /** Told of connections that broke, and once of each time that the database is away. */
  onError(error: Error): void;
};

/** Everything by which one process talks to Postgres. */
export type Connections = {
  db: Database;
  runSignal: RunSignal;
  /** For the connections of a library: they wait for their turn at the same door. */
  settings: ConnectionSettings;
  /** Why the database cannot be asked now, or null. */
  readonly away: DatabaseAwayError | null;
  /** Resolves when the database can be asked, at once or later. */
  untilUp(): Promise<void>;
  /** Resolves when the database is away, at once or later. */
  untilAway(): Promise<void>;
  /**
   * Does `work`, and gives up on its answer as soon as the database is away.
   *
   * @throws DatabaseAwayError, or what `work` throws
   */
  whileUp<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Does `work` as soon as the database is there, and again when it goes away meanwhile: for what
   * nobody waits for at a screen. Eight times at most, should it be `work` that brings it down.
   *
   * @throws what `work` throws
   */
  persist<T>(work: () => Promise<T>): Promise<T>;
  /** Ends them all. Those of libraries are to be ended before. */
  close(): Promise<void>;
};

export type ConnectionSettings = {
  connectionString: string;
  stream: () => Socket;
  keepAlive: boolean;
  statement_timeout: number;
  lock_timeout: number;
  idle_in_transaction_session_timeout: number;
};

/** The watch's own, which also listens to the signals of runs. */
const watches = 1;
/** A connection that nobody needed for so long is closed. */
const idleMs = 60_000;
const triesAtMost = 8;

/**
 * Opens the connections of this process: a bounded number, one attempt at a time, with a watch that
 * knows whether the database is there. Connects by itself, also much later; until it knows better a
 * request waits a moment, and from then on it is refused while the database is away.
 */
export function openConnections(options: ConnectionsOptions): Connections {
  const { url, name, pool: size, others = 0, hears = true, patience = 1, onError } = options;
  const availability = new Availability({ patience });
  const gate = new Gate(availability, watches + size + others);
  const settings: ConnectionSettings = {
    connectionString: url,
    stream: () => gate.socket(),
    keepAlive: true,
    // On the server, so that no statement and no forgotten transaction holds up the others for long.
    lock_timeout: 10_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 20_000,
  };
  const named = { ...settings, application_name: name };

  const pool = new pg.Pool({ ...named, max: size, idleTimeoutMillis: idleMs, types: types() });
  // The pool itself listens to idle connections only. One that breaks in use fails its query, and
  // would take the process with it if nobody listened.
  pool.on('connect', (client) => client.on('error', onError));
  // Repeats what idle ones have said, and would throw likewise.
  pool.on('error', () => {});
  const db = new Kysely<Schema>({
    dialect: new PostgresDialect({ pool: managedPool(pool, availability) }),
  });

  const signals = new RunSignals();
  const watch = new Watch({
    config: named,
    socket: () => gate.socket({ first: true }),
    availability,
    patience,
    prepare: async (client) => {
      if (hears) await signals.listen(client);
    },
    onNotification: (payload) => signals.call(payload),
    onError,
  });

  return {
    db,
    runSignal: signals,
    settings,
    get away() {
      return availability.away;
    },
    untilUp: () => availability.untilUp(),
    untilAway: () => availability.untilAway(),
    whileUp: (work) => availability.whileUp(work),
    persist: (work) => persist(availability, work),
    async close() {
      gate.close();
      await Promise.all([db.destroy(), watch.close()]);
    },
  };
}

async function persist<T>(availability: Availability, work: () => Promise<T>): Promise<T> {
  for (let left = triesAtMost; ; left--) {
    await availability.untilUp();
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DatabaseAwayError) || left <= 1) throw error;
    }
  }
}

const bigintType = 20;
const byteaType = 17;

function types(): pg.TypeOverrides {
  const overrides = new pg.TypeOverrides();
  // Numbers of rows and bytes stay far below 2^53.
  overrides.setTypeParser(bigintType, Number);
  // Nothing but code and own input is kept as bytes; Postgres writes them as \x and hex digits.
  overrides.setTypeParser(byteaType, (text) => fromCodeBytes(Buffer.from(text.slice(2), 'hex')));
  return overrides;
}
