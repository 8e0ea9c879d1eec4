import { type Database, signalRunChanged } from '@dryrun/db';
import type { JudgeEvent, TestOutcome } from '@dryrun/judge';
import { sql } from 'kysely';

/**
 * Longest time an outcome waits before it is saved, in milliseconds. Thirty small tests end within
 * one such wait, and are then one transaction instead of thirty.
 */
const flushEveryMs = 40;

type Ending = Extract<JudgeEvent, { kind: 'verdict' }>;

/**
 * Saves the events of one run and signals each save, so that the API can stream it. The verdict and
 * all outcomes not yet saved go into one transaction: a run is done with all its rows or not done.
 */
export class RunWriter {
  readonly #db: Database;
  readonly #runId: string;
  #waiting: TestOutcome[] = [];
  #compileTimeMs: number | null = null;
  #timer: NodeJS.Timeout | null = null;
  /** Saves go one after the other. It rejects once one has failed. */
  #saves: Promise<void> = Promise.resolve();

  constructor(db: Database, runId: string) {
    this.#db = db;
    this.#runId = runId;
  }

  /** @throws when this save or an earlier one failed; the run is then to be begun again. */
  async take(event: JudgeEvent): Promise<void> {
    switch (event.kind) {
      case 'compiled':
        this.#compileTimeMs = event.compileTimeMs;
        this.#saveSoon();
        return;
      case 'test':
        this.#waiting.push(event);
        this.#saveSoon();
        return;
      case 'verdict':
        this.stop();
        await this.#saves;
        return this.#finish(event);
    }
  }

  /** Saves nothing more by itself. */
  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** A timer and not the next outcome: that may be seconds away when a test is slow. */
  #saveSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#saves = this.#saves.then(() => this.#flush());
      // Whoever takes the verdict hears of it; nobody may be waiting just now.
      this.#saves.catch(() => {});
    }, flushEveryMs);
  }

  async #flush(): Promise<void> {
    const outcomes = this.#waiting;
    this.#waiting = [];
    await this.#db.transaction().execute(async (trx) => {
      // Progress may be lost with the power: the run is then judged again. Only the end must last.
      await sql`set local synchronous_commit = off`.execute(trx);
      const { numUpdatedRows } = await trx
        .updateTable('run')
        .set({
          state: 'running',
          compile_time_ms: this.#compileTimeMs,
          started_at: sql<Date>`coalesce(started_at, now())`,
        })
        .where('id', '=', this.#runId)
        .where('state', '<>', 'done')
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return;
      await this.#insert(trx, outcomes);
      await signalRunChanged(trx, this.#runId);
    });
  }

  async #finish(ending: Ending): Promise<void> {
    await this.#db.transaction().execute(async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('run')
        .set({
          state: 'done',
          verdict: ending.verdict,
          passed: ending.passed,
          message: storable(ending.message),
          compile_time_ms: this.#compileTimeMs,
          started_at: sql<Date>`coalesce(started_at, now())`,
          finished_at: sql<Date>`clock_timestamp()`,
        })
        .where('id', '=', this.#runId)
        // Another worker may have ended it while this one was thought dead: the first verdict stays.
        .where('state', '<>', 'done')
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return;
      await this.#insert(trx, this.#waiting);
      await signalRunChanged(trx, this.#runId);
    });
  }

  async #insert(trx: Database, outcomes: readonly TestOutcome[]): Promise<void> {
    if (outcomes.length === 0) return;
    await trx
      .insertInto('run_test')
      .values(outcomes.map((outcome) => rowOf(this.#runId, outcome)))
      .onConflict((conflict) =>
        conflict.columns(['run_id', 'index']).doUpdateSet((row) => ({
          verdict: row.ref('excluded.verdict'),
          cpu_time_ms: row.ref('excluded.cpu_time_ms'),
          wall_time_ms: row.ref('excluded.wall_time_ms'),
          memory_bytes: row.ref('excluded.memory_bytes'),
          output: row.ref('excluded.output'),
          console: row.ref('excluded.console'),
          message: row.ref('excluded.message'),
        })),
      )
      .execute();
  }
}

/** Postgres keeps neither NUL characters nor halves of surrogate pairs in text. */
function storable(message: string | null): string | null {
  return message?.replaceAll('\0', '\u2400').toWellFormed() ?? null;
}

function rowOf(runId: string, outcome: TestOutcome) {
  return {
    run_id: runId,
    index: outcome.index,
    verdict: outcome.verdict,
    cpu_time_ms: outcome.cpuTimeMs,
    wall_time_ms: outcome.wallTimeMs,
    memory_bytes: Math.round(outcome.memoryBytes),
    output: outcome.output,
    console: JSON.stringify(outcome.console),
    message: outcome.message === null ? null : JSON.stringify(outcome.message),
  };
}
