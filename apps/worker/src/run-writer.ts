import { compiledOnce, type Database, keptRowBytes, runChanged } from '@dryrun/db';
import type { JudgeEvent, TestOutcome } from '@dryrun/judge';
import { sql } from 'kysely';
import { type RunRow, whyNotOurs } from './begin-run.ts';

/**
 * Longest time an outcome waits before it is saved, in milliseconds. Thirty small tests end within
 * one such wait, and are then one transaction instead of thirty.
 */
const flushEveryMs = 40;

type Ending = Extract<JudgeEvent, { kind: 'verdict' }>;

/**
 * Saves the events of one run and signals each save, so that the API can stream it. The verdict and
 * all outcomes go into one statement, also those saved before: a Postgres that is killed forgets the
 * last moments of what need not last. A run is done with all its rows or not done.
 */
export class RunWriter {
  readonly #db: Database;
  readonly #run: RunRow;
  #waiting: TestOutcome[] = [];
  /** Every outcome so far, by its test: the verdict is saved with all of them. */
  readonly #all = new Map<number, TestOutcome>();
  /** What all of them take, kept up as they come: to look at each again with every save takes too long. */
  #resultBytes = 0;
  #compileTimeMs: number | null = null;
  #ownerHasMore = true;
  #timer: NodeJS.Timeout | null = null;
  /** Saves go one after the other. It rejects once one has failed. */
  #saves: Promise<void> = Promise.resolve();

  /** `run` as it was begun. */
  constructor(db: Database, run: RunRow) {
    this.#db = db;
    this.#run = run;
  }

  /**
   * @throws when this save or an earlier one failed; the run is then to be begun again. `TakenOver`
   *   when somebody has begun it again already.
   */
  async take(event: JudgeEvent): Promise<void> {
    switch (event.kind) {
      case 'compiled':
        this.#compileTimeMs = event.compileTimeMs;
        this.#saveSoon();
        return;
      case 'test':
        this.#waiting.push(event);
        this.#resultBytes += bytesOf(event) - bytesOf(this.#all.get(event.index));
        this.#all.set(event.index, event);
        this.#saveSoon();
        return;
      case 'verdict':
        this.stop();
        await this.#saves;
        return this.#finish(event);
    }
  }

  /** Whether the owner had other runs that are not done when the verdict was saved; true until then. */
  get ownerHasMore(): boolean {
    return this.#ownerHasMore;
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
    // Progress may be lost with Postgres: the end is saved with all of it, and only that must last.
    await this.#save(outcomes, null);
  }

  async #finish(ending: Ending): Promise<void> {
    this.#ownerHasMore = await this.#save([...this.#all.values()], ending);
  }

  /** @returns whether the owner may have other runs that are not done */
  async #save(outcomes: readonly TestOutcome[], ending: Ending | null): Promise<boolean> {
    const [row] = await saveStatement(this.#db, {
      ...{ id: this.#run.id, attempt: this.#run.attempt, ownerId: this.#run.owner_id },
      compileTimeMs: this.#compileTimeMs,
      resultBytes: this.#resultBytes,
      verdict: ending?.verdict ?? null,
      passed: ending?.passed ?? null,
      message: storable(ending?.message ?? null),
      ...columnsOf(outcomes),
    });
    if (row === undefined) throw await whyNotOurs(this.#db, this.#run);
    return row.more !== false;
  }
}

type SavedValues = ReturnType<typeof columnsOf> & {
  id: string;
  attempt: number;
  ownerId: string;
  compileTimeMs: number | null;
  resultBytes: number;
  /** Null, with what belongs to it, as long as there is none. */
  verdict: string | null;
  passed: number | null;
  message: string | null;
};

/**
 * One statement, and so one trip to Postgres: most of what a small submission costs here is trips.
 * Nothing is written to a run that is done, nor to one that was begun again: this worker may have been
 * thought dead, and outcomes of two attempts must never stand side by side.
 */
const saveStatement = compiledOnce(
  ({ verdict, ...values }: SavedValues) => sql<{ more: boolean | null }>`
    with changed as (
      update run
      set ${verdict === null ? sql`state = 'running'` : endOf(verdict, values)},
        compile_time_ms = ${values.compileTimeMs}, result_bytes = ${values.resultBytes},
        started_at = coalesce(started_at, now())
      where id = ${values.id} and attempt = ${values.attempt} and state <> 'done'
      returning id
    ), saved as (
      insert into run_test
        (run_id, index, verdict, cpu_time_ms, wall_time_ms, memory_bytes, output, console,
          console_characters, message, input_number)
      select changed.id, outcome.*
      from changed, unnest(
        ${values.indexes}::integer[],
        ${values.verdicts}::text[],
        ${values.cpuTimes}::double precision[],
        ${values.wallTimes}::double precision[],
        ${values.memories}::bigint[],
        ${values.outputs}::text[],
        ${values.consoles}::text[],
        ${values.consoleLengths}::bigint[],
        ${values.messages}::text[],
        ${values.inputNumbers}::integer[]
      ) as outcome
      on conflict (run_id, index) do update set
        verdict = excluded.verdict, cpu_time_ms = excluded.cpu_time_ms,
        wall_time_ms = excluded.wall_time_ms, memory_bytes = excluded.memory_bytes,
        output = excluded.output, console = excluded.console,
        console_characters = excluded.console_characters, message = excluded.message,
        input_number = excluded.input_number
    )
    select ${runChanged(sql`id::text`)},
      ${verdict === null ? sql`null::boolean` : ownerHasMore(values)} as more,
      set_config('synchronous_commit', ${sql.lit(verdict === null ? 'off' : 'on')}, true)
    from changed`,
);

function endOf(verdict: string, { passed, message }: Omit<SavedValues, 'verdict'>) {
  return sql`state = 'done', verdict = ${verdict}, passed = ${passed}, message = ${message},
    finished_at = clock_timestamp()`;
}

function ownerHasMore({ id, ownerId }: Omit<SavedValues, 'verdict'>) {
  return sql`exists (
    select from run other where owner_id = ${ownerId} and state <> 'done' and id <> ${id})`;
}

function columnsOf(outcomes: readonly TestOutcome[]) {
  const column = <T>(of: (outcome: TestOutcome) => T) => outcomes.map(of);
  return {
    indexes: column(({ index }) => index),
    verdicts: column(({ verdict }) => verdict),
    cpuTimes: column(({ cpuTimeMs }) => cpuTimeMs),
    wallTimes: column(({ wallTimeMs }) => wallTimeMs),
    memories: column(({ memoryBytes }) => Math.round(memoryBytes)),
    outputs: column(({ output }) => output),
    consoles: column(consoleText),
    consoleLengths: column(charactersWhereCut),
    messages: column(({ message }) => (message === null ? null : JSON.stringify(message))),
    inputNumbers: column(({ inputNumber }) => inputNumber ?? null),
  };
}

/** As `result_bytes` of the database counts it once it is a row. */
function bytesOf(outcome: TestOutcome | undefined): number {
  if (outcome === undefined) return 0;
  return Buffer.byteLength(consoleText(outcome) + (outcome.output ?? '')) + keptRowBytes;
}

function consoleText({ console }: TestOutcome): string {
  return JSON.stringify(console);
}

function charactersWhereCut({ console, consoleCharacters }: TestOutcome): number | null {
  return consoleCharacters > console.length ? consoleCharacters : null;
}

/** Postgres keeps neither NUL characters nor halves of surrogate pairs in text. */
function storable(message: string | null): string | null {
  return message?.replaceAll('\0', '\u2400').toWellFormed() ?? null;
}
