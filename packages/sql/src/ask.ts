import { setTimeout as delay } from 'node:timers/promises';
import {
  type GivenColumn,
  type Limits,
  type QueryResult,
  type Refusal,
  sayBytes,
  WatchedTime,
} from '@dryrun/judge';
import type pg from 'pg';
import { ConnectionLost } from './connection-lost.ts';
import type { Connection } from './server/connection.ts';
import { serverLimits } from './server/settings.ts';
import { typeName } from './server/type-names.ts';

/** Rows of a result that are taken. */
const mostRows = 10_000;
/** How often it is looked whether a query had its time. */
const lookMs = 10;
/** A look that comes so late says nothing of the query: we were kept from looking. */
const lateLookMs = 100;
/** Wall time for each of CPU time, and besides: a machine may have other things to do. */
const wallShare = 5;
const wallRestMs = 2_000;
/** How long a process may take to heed that it is ended. */
const heedMs = 2_000;

/** What can be done to a query that runs. */
export type Force = {
  /** Ends the process behind a connection. */
  terminate(inner: number): Promise<unknown>;
  /** Ends the whole server at once, when a process heeds nothing. */
  killServer(): void;
};

const prefix = 'declare answer no scroll cursor without hold for ';

/** The character would end the text within a message to the server. */
const refusedForNul: QueryResult = {
  kind: 'refused',
  cpuTimeMs: 0,
  wallTimeMs: 0,
  memoryBytes: 0,
  refusal: {
    state: '42601',
    message: 'a query cannot hold the character NUL',
    detail: null,
    hint: null,
    position: null,
  },
};

/** What becomes of a query that is not asked at all; null for all others. */
export function refusedUnasked(query: string): QueryResult | null {
  return query.includes('\0') ? refusedForNul : null;
}

type Stop = 'time' | 'output' | 'aborted';

/**
 * Asks one query on one data set. It is made a cursor: so it can be nothing but one query, whatever its
 * text says, and not more of it is computed than is read. Its transaction is read-only and rolled back.
 *
 * @param allow lets the connection's role read the data set; on another connection, so this one begins
 *   meanwhile
 * @throws ConnectionLost, what `allow` throws, and the signal's reason once that is aborted
 */
export async function ask(
  query: string,
  { schema, allow }: { schema: string; allow: () => Promise<void> },
  connection: Connection,
  limits: Limits,
  force: Force,
  signal?: AbortSignal,
): Promise<QueryResult> {
  const { client, backend, inner } = connection;
  const wallMs = Math.round(limits.timeLimitMs * wallShare + wallRestMs);
  const beganAt = performance.now();
  const cpuBefore = backend.cpuMs();
  const watched = new WatchedTime(beganAt, lateLookMs);
  const spentMs = (wallMs = performance.now() - beganAt) => {
    const now = backend.cpuMs();
    return cpuBefore === null || now === null ? wallMs : now - cpuBefore;
  };
  let stopped: Stop | null = null;
  let hard: NodeJS.Timeout | null = null;
  const stop = (reason: Stop) => {
    if (stopped !== null) return;
    stopped = reason;
    hard = setTimeout(force.killServer, heedMs);
    force.terminate(inner).catch(() => undefined);
  };
  connection.count(limits.outputLimitBytes, () => {
    stop('output');
    (
      client as unknown as { connection: { stream: { destroy(): void } } }
    ).connection.stream.destroy();
  });
  const watch = setInterval(() => {
    const watchedMs = watched.look(performance.now(), lateLookMs);
    if (spentMs(watchedMs) > limits.timeLimitMs || watchedMs > wallMs) stop('time');
  }, lookMs);
  const abort = () => stop('aborted');
  signal?.addEventListener('abort', abort, { once: true });
  let answer: Answer;
  let cpuTimeMs = 0;
  const allowed = allow();
  try {
    answer = await answered(client, query, { schema, allowed }, wallMs);
    cpuTimeMs = spentMs();
    // The next transaction of this connection begins after it.
    client.query('rollback').catch(() => undefined);
  } finally {
    clearInterval(watch);
    signal?.removeEventListener('abort', abort);
    connection.count(Infinity, () => {});
  }
  if (stopped !== null) await untilBroken(connection);
  if (hard !== null) clearTimeout(hard);
  signal?.throwIfAborted();
  // That it was not allowed is no fault of the query's.
  await allowed;
  const cost = {
    cpuTimeMs,
    wallTimeMs: performance.now() - beganAt,
    memoryBytes: backend.peakBytes(),
  };
  return { ...cost, ...told(answer, stopped, connection) };
}

type Answer = { columns: GivenColumn[]; rows: (string | null)[][] } | { error: unknown };

async function answered(
  client: pg.Client,
  query: string,
  { schema, allowed }: { schema: string; allowed: Promise<void> },
  wallMs: number,
): Promise<Answer> {
  const begin = `begin read only; set local search_path = ${schema}; set local statement_timeout = ${wallMs}`;
  try {
    await Promise.all([client.query(begin), allowed]);
    // By the extended protocol, in which a text can hold one statement only.
    await client.query({ text: prefix + query, queryMode: 'extended' } as pg.QueryConfig);
    const { fields, rows } = await client.query({
      text: `fetch ${mostRows + 1} from answer`,
      rowMode: 'array',
    });
    const columns = fields.map(({ name, dataTypeID }) => ({ name, type: typeName(dataTypeID) }));
    return { columns, rows };
  } catch (error) {
    return { error };
  }
}

type Told =
  | Pick<Extract<QueryResult, { kind: 'rows' }>, 'kind' | 'columns' | 'rows'>
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'time-limit' }
  | { kind: 'memory-limit' | 'output-limit'; message: string };

function told(answer: Answer, stopped: Stop | null, connection: Connection): Told {
  if (stopped === 'time') return { kind: 'time-limit' };
  if (stopped === 'output') return { kind: 'output-limit', message: '' };
  if ('rows' in answer) {
    if (answer.rows.length <= mostRows) return { kind: 'rows', ...answer };
    const message = `Stopped: the result has more than ${mostRows.toLocaleString('en')} rows.`;
    return { kind: 'output-limit', message };
  }
  const { error } = answer;
  const { code } = error as { code?: string };
  // The server wants values for $1, which a query has none of.
  if (code === '08P01' && !connection.isBroken())
    return toldOfError(error as pg.DatabaseError, '42P02');
  if (connection.isBroken() || code === undefined || /^(?:57P0|08|58|53[13])/.test(code))
    throw new ConnectionLost('the server of queries was lost', { cause: error });
  return toldOfError(error as pg.DatabaseError, code);
}

function toldOfError(error: pg.DatabaseError, code: string): Told {
  if (code === '57014') return { kind: 'time-limit' };
  if (code === '53400') {
    const message = `Stopped: it laid more than ${serverLimits.temporaryMiB} MB aside to sort, join or recurse.`;
    return { kind: 'memory-limit', message };
  }
  if (code === '53200' || /invalid memory alloc request size|out of memory/.test(error.message)) {
    const message = `Stopped: the memory limit is ${sayBytes(serverLimits.addressBytes)}.`;
    return { kind: 'memory-limit', message };
  }
  const position = error.position === undefined ? null : Number(error.position) - prefix.length;
  return {
    kind: 'refused',
    refusal: {
      state: code,
      message: ownWords(error.message),
      detail: error.detail ?? null,
      hint: error.hint ?? null,
      position: position === null || position < 1 ? null : position,
    },
  };
}

/** Without the cursor, which the candidate knows nothing of. */
function ownWords(message: string): string {
  return message
    .replace(/DECLARE (?:NO SCROLL )?CURSOR/g, 'A query')
    .replace(
      /^bind message supplies.*/,
      'there are no parameters here: write values in place of $1',
    )
    .replace(/^cannot insert multiple commands into a prepared statement$/, 'multiple commands');
}

async function untilBroken(connection: Connection): Promise<void> {
  const deadline = Date.now() + heedMs * 3;
  while (!connection.isBroken() && Date.now() < deadline) await delay(2);
}
