import { type Expression, type RawBuilder, sql } from 'kysely';
import type pg from 'pg';
import type { Database } from '../schema.ts';

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
};

/** Hands what is heard on the watch's connection to the subscribers of a process. */
export class RunSignals implements RunSignal {
  readonly #listeners = new Map<string, Set<() => void>>();

  subscribe(runId: string, listener: () => void): () => void {
    const set = this.#listeners.get(runId) ?? new Set();
    this.#listeners.set(runId, set.add(listener));
    return () => {
      set.delete(listener);
      if (set.size === 0) this.#listeners.delete(runId);
    };
  }

  /** Listens on a new connection. Every subscriber is called, since signals may have been missed. */
  async listen(client: pg.Client): Promise<void> {
    await client.query(`listen ${channel}`);
    for (const runId of [...this.#listeners.keys()]) this.call(runId);
  }

  call(runId: string): void {
    for (const listener of [...(this.#listeners.get(runId) ?? [])]) listener();
  }
}
