import type { Limits, QueryResult, QueryRunner, QuerySignature, Value } from '@dryrun/judge';
import { ask, refusedUnasked } from './ask.ts';
import { ConnectionLost, ServerUnreachable } from './connection-lost.ts';
import { Lanes } from './lanes.ts';
import { type LanguageStatus, languageStatus } from './language-status.ts';
import { type Connection, connectLane } from './server/connection.ts';
import { laneRole, mostLanes } from './server/lock-down.ts';
import { type HeldServer, RunningServer } from './server/running-server.ts';
import type { NamespacesSetting } from './server/walls.ts';

export type QueryRunnerOptions = {
  /** Queries at once. */
  size: number;
  /** Where the cluster is kept that servers are copied from. */
  cacheDir: string;
  /** By default `auto`: namespaces around the server where bubblewrap works. */
  namespaces?: NamespacesSetting;
  /** How long a server rests before it is put away, in milliseconds. */
  restMs?: number;
};

export type SqlRunner = QueryRunner & {
  /** Whether queries can be asked here, as a language is told of. Nothing is started for it. */
  status(): LanguageStatus;
  /** The server's process as we see it; null when none runs. */
  serverPid(): number | null;
  /** Under which name a data set lies that was asked about, for those who try to get at it. */
  schemaOf(dataSet: readonly Value[]): Promise<string>;
  /** Where its server listens; it is started if there is none. */
  socketFolder(): Promise<string>;
  /** Puts the server away. Queries that still run end with an error. */
  close(): Promise<void>;
};

const defaultRestMs = 60_000;
/** A data set is tried on another server when one was lost, so many times. */
const tries = 2;

/**
 * Makes a runner of queries with a server of its own, which starts when it is first needed and is put
 * away when nobody has needed it for a while.
 */
export function createQueryRunner(options: QueryRunnerOptions): SqlRunner {
  const { size, cacheDir, namespaces = 'auto', restMs = defaultRestMs } = options;
  const lanes = new Lanes(Math.min(size, mostLanes));
  const servers = new RunningServer({ cacheDir, namespaces, restMs });

  async function* run(
    query: string,
    signature: QuerySignature,
    dataSets: readonly (readonly Value[])[],
    limits: Limits,
    signal?: AbortSignal,
  ): AsyncGenerator<QueryResult, void, void> {
    const lane = await lanes.take(signal);
    const deadline = performance.now() + limits.totalTimeLimitMs;
    const session = new Session(servers, laneRole(lane));
    const refused = refusedUnasked(query);
    try {
      for (const dataSet of dataSets) {
        signal?.throwIfAborted();
        if (performance.now() > deadline) {
          yield { kind: 'time-limit', cpuTimeMs: 0, wallTimeMs: 0, memoryBytes: 0 };
          continue;
        }
        yield refused ?? (await session.ask(query, signature, dataSet, limits, signal));
      }
    } finally {
      await session.end();
      lanes.giveBack(lane);
    }
  }

  return {
    run,
    status: languageStatus,
    serverPid: () => servers.pid,
    async schemaOf(dataSet) {
      const server = await servers.hold();
      server.letGo();
      const schema = await server.dataSets.schemaOf(dataSet);
      if (schema === null) throw new Error('nobody has asked about this data set');
      return schema;
    },
    async socketFolder() {
      const server = await servers.hold();
      server.letGo();
      return server.process.socketFolder;
    },
    close: () => servers.close(),
  };
}

/** One query on many data sets: a connection of its own, from first to last. */
class Session {
  readonly #servers: RunningServer;
  readonly #role: string;
  #server: HeldServer | null = null;
  #connection: Connection | null = null;
  /** The data set that its role may read: held until that is over. */
  #readable: readonly Value[] | null = null;

  constructor(servers: RunningServer, role: string) {
    this.#servers = servers;
    this.#role = role;
  }

  async ask(
    query: string,
    signature: QuerySignature,
    dataSet: readonly Value[],
    limits: Limits,
    signal?: AbortSignal,
  ): Promise<QueryResult> {
    let lost = 0;
    let unreachable = 0;
    for (;;) {
      try {
        return await this.#askOnce(query, signature, dataSet, limits, signal);
      } catch (error) {
        signal?.throwIfAborted();
        // A server may be found gone after a query of it was lost: that has been no try of the query.
        if (error instanceof ServerUnreachable) unreachable += 1;
        else lost += 1;
        if (!(error instanceof ConnectionLost) || Math.max(lost, unreachable) >= tries) throw error;
        await this.end();
      }
    }
  }

  async #askOnce(
    query: string,
    signature: QuerySignature,
    dataSet: readonly Value[],
    limits: Limits,
    signal?: AbortSignal,
  ): Promise<QueryResult> {
    this.#server ??= await this.#servers.hold();
    const server = this.#server;
    try {
      if (this.#connection === null || this.#connection.isBroken())
        this.#connection = await connectLane(server.process, this.#role);
      const schema = await server.dataSets.take(signature, dataSet);
      const allow = () => this.#allow(server, schema, dataSet);
      return await ask(query, { schema, allow }, this.#connection, limits, server, signal);
    } catch (error) {
      signal?.throwIfAborted();
      // Its end may be noticed here before it is told of; what still answers then is about to go.
      const isGone = error instanceof ServerUnreachable;
      if (!isGone && (await server.answers())) throw error;
      server.killServer();
      if (isGone) throw error;
      throw new ConnectionLost('the server of queries was lost', { cause: error });
    }
  }

  /** In place of the data set before. */
  async #allow(server: HeldServer, schema: string, dataSet: readonly Value[]): Promise<void> {
    const before = this.#readable;
    this.#readable = dataSet;
    await server.allow(schema, this.#role);
    if (before !== null) server.dataSets.giveBack(before);
  }

  async end(): Promise<void> {
    await this.#connection?.end();
    this.#connection = null;
    const server = this.#server;
    const readable = this.#readable;
    this.#server = null;
    this.#readable = null;
    // Nobody waits for it: what is allowed next is allowed after it, on the same connection.
    if (server !== null && readable !== null)
      server.forbid(this.#role).then(
        () => server.dataSets.giveBack(readable),
        () => undefined,
      );
    server?.letGo();
  }
}
