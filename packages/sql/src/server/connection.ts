import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { ServerUnreachable } from '../connection-lost.ts';
import { type Backend, findBackend } from './backend.ts';
import type { QueryServer } from './launch.ts';
import { candidatesDatabase } from './lock-down.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** A connection as a role that queries are asked as. */
export type Connection = {
  client: pg.Client;
  /** What the server calls the process behind it. */
  inner: number;
  backend: Backend;
  /** Bytes that came since `count` was called last; `onMore` is told when they are more than `most`. */
  count(most: number, onMore: () => void): void;
  /** Whether the server has gone, or has closed it. */
  isBroken(): boolean;
  end(): Promise<void>;
};

/** Results are wanted as the text that Postgres prints. */
const asText: pg.CustomTypesConfig = { getTypeParser: () => (text: unknown) => text };

export async function connectAdmin({ socketFolder }: QueryServer): Promise<pg.Client> {
  const client = new pg.Client({ host: socketFolder, user: 'app', database: candidatesDatabase });
  client.on('error', () => {});
  await client.connect();
  return oneAtATime(client);
}

export async function connectLane(server: QueryServer, role: string): Promise<Connection> {
  const client = await connected({
    host: server.socketFolder,
    user: role,
    database: candidatesDatabase,
    types: asText,
  });
  let broken = false;
  client.on('error', () => (broken = true));
  client.on('end', () => (broken = true));
  // The protocol tells it at the start, for cancelling: a query for it is forbidden.
  const { processID: inner, connection } = client as unknown as {
    processID: number;
    connection: { stream: NodeJS.ReadableStream };
  };
  let bytes = 0;
  let limit = Infinity;
  let tell = () => {};
  connection.stream.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > limit) tell();
  });
  return {
    client: oneAtATime(client),
    inner,
    backend: findBackend(server.pid, inner),
    count(most, onMore) {
      bytes = 0;
      limit = most;
      tell = () => {
        limit = Infinity;
        onMore();
      };
    },
    isBroken: () => broken,
    end: () => client.end().catch(() => undefined),
  };
}

/** So long a role waits for processes of its former connections, of which it may have a few at once. */
const leavingMs = 15_000;
const longestPauseMs = 200;
const tooManyConnections = '53300';

/**
 * A connection is ended before its process is: where a machine is busy, those of the queries before
 * may still be on their way out, and count.
 *
 * @throws ServerUnreachable when no server answers
 */
async function connected(config: pg.ClientConfig): Promise<pg.Client> {
  const deadline = performance.now() + leavingMs;
  for (let pauseMs = 5; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    const client = new pg.Client(config);
    client.on('error', () => {});
    try {
      await client.connect();
      return client;
    } catch (error) {
      // What the server itself says is an error of its own kind; all else is of the way to it.
      if (!(error instanceof pg.DatabaseError) || error.code?.startsWith('57P0'))
        throw new ServerUnreachable('the server of queries is not reached', { cause: error });
      if (error.code !== tooManyConnections || performance.now() > deadline) throw error;
      await delay(pauseMs);
    }
  }
}
