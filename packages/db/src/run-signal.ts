import { type Expression, type RawBuilder, sql } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';

/** Postgres channel on which the worker says that a run has new rows. The payload is the run's id. */
const channel = 'run_changed';

/** Tells every listener that something of this run was written. Part of the transaction it is in. */
export async function signalRunChanged(db: Database, runId: string): Promise<void> {
  await sql`select ${runChanged(sql.val(runId))}`.execute(db);
}

/** The same as an expression, for a statement that does more. `runId` is text. */
export function runChanged(runId: Expression<string>): RawBuilder<string> {
  return sql`pg_notify(${channel}, ${runId})`;
}

export type RunSignal = {
  /** Calls `listener` after each change of the run, and after every reconnect. Returns the way out. */
  subscribe(runId: string, listener: () => void): () => void;
  close(): Promise<void>;
};

/**
 * Listens on one connection for all subscribers of a process. A lost connection is opened again,
 * and then every subscriber is called once, since signals may have been missed.
 */
export async function listenForRuns(
  url: string,
  onError: (error: Error) => void,
): Promise<RunSignal> {
  const listeners = new Map<string, Set<() => void>>();
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | null = null;
  let closed = false;

  const call = (set: Set<() => void> | undefined) => {
    for (const listener of set ?? []) listener();
  };

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: url, keepAlive: true });
    next.on('notification', ({ payload }) => call(listeners.get(payload ?? '')));
    next.on('error', lost);
    next.on('end', () => lost(new Error('the connection ended')));
    let gone = false;
    function lost(error: Error): void {
      if (gone || closed) return;
      gone = true;
      onError(error);
      next.end().catch(() => {});
      retry = setTimeout(() => connect().catch(lostBeforeListening), 250);
    }
    await next.connect();
    await next.query(`listen ${channel}`);
    client = next;
    for (const set of listeners.values()) call(set);
  }

  function lostBeforeListening(error: Error): void {
    if (closed) return;
    onError(error);
    retry = setTimeout(() => connect().catch(lostBeforeListening), 1000);
  }

  await connect();

  return {
    subscribe(runId, listener) {
      const set = listeners.get(runId) ?? new Set();
      listeners.set(runId, set.add(listener));
      return () => {
        set.delete(listener);
        if (set.size === 0) listeners.delete(runId);
      };
    },
    async close() {
      closed = true;
      if (retry) clearTimeout(retry);
      await client?.end().catch(() => {});
    },
  };
}
