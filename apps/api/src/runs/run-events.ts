import type { RunEvent } from '@dryrun/contract';
import { withEventMeta } from '@orpc/server';
import type { Deps } from '../context.ts';
import { refusalOf } from '../http/refusal-of.ts';
import { refuse } from '../http/refuse.ts';
import { atTheFront, standingOf } from './ahead.ts';
import { type LiveRun, readRunRow, readRunTests } from './read-run.ts';
import { RunChanges } from './run-changes.ts';
import { runView } from './run-view.ts';

/**
 * Rows are looked at when the worker says that it wrote some. Should its word be lost, they are
 * looked at after this time all the same.
 */
const lookAgainAfterMs = 10_000;
/** Nobody says when a run comes nearer to its turn, or its language is ready. */
const lookAgainInQueueAfterMs = 2_000;

/**
 * Event ids follow from the rows alone, so that a stream can be taken up anywhere, on any process:
 * compiled is 1, tests up to test k are k + 2, and the verdict comes after the last test.
 */
const compiledId = 1;
const firstTestId = 2;
const verdictId = (run: LiveRun) => firstTestId + run.total;

/**
 * The events of one run after the event `afterId` (0 for all), as they happen, until the verdict.
 * They end with SERVICE_UNAVAILABLE when the server shuts down first: ask again.
 */
export class RunEvents {
  readonly #deps: Deps;
  readonly #id: string;
  readonly #ended: AbortSignal;
  readonly #changes: RunChanges;
  #sent: number;
  #first: LiveRun | null = null;

  constructor(deps: Deps, id: string, afterId: number, signal: AbortSignal) {
    this.#deps = deps;
    this.#id = id;
    this.#sent = afterId;
    this.#ended = AbortSignal.any([signal, deps.closing]);
    // Before the first look: what comes after that is not missed.
    this.#changes = new RunChanges(deps.runSignal, id, this.#ended);
    // Whoever hangs up before the events are asked for leaves nothing behind.
    this.#ended.addEventListener('abort', () => this.#changes.close(), { once: true });
  }

  /** The first look. False when this owner has no such run; then there are no events. */
  async begin(owner: string): Promise<boolean> {
    try {
      this.#first = this.#readFresh(owner) ?? (await this.#read());
    } finally {
      if (this.#first?.owner_id !== owner) this.#changes.close();
    }
    return this.#first?.owner_id === owner;
  }

  async *all(): AsyncGenerator<RunEvent, void, void> {
    const { log, disk, closing } = this.#deps;
    // Whoever listens knows that it is queued.
    let told: QueuedEvent = { type: 'queued', waits: false, starting: false, ahead: 0 };
    try {
      let run = this.#first;
      while (!this.#ended.aborted) {
        if (run === null) throw refuse('NOT_FOUND');
        for (const [eventId, event] of await newEvents(this.#deps, run, this.#sent)) {
          yield withEventMeta(event, { id: String(eventId) });
          this.#sent = eventId;
        }
        if (run.state === 'done') return;
        if (run.state === 'queued') {
          const standing = await queuedEvent(this.#deps, run);
          if (JSON.stringify(standing) !== JSON.stringify(told)) yield standing;
          told = standing;
        }
        const atMostMs = run.state === 'queued' ? lookAgainInQueueAfterMs : lookAgainAfterMs;
        await this.#changes.next(atMostMs);
        if (!this.#ended.aborted) run = await this.#read();
      }
      if (closing.aborted) throw refuse('SERVICE_UNAVAILABLE', 'The server restarts. Ask again.');
    } catch (error) {
      throw refusalOf(error, log, disk);
    } finally {
      this.#changes.close();
    }
  }

  /** As it was stored a moment ago, when nothing of it has changed since. */
  #readFresh(owner: string): LiveRun | null {
    const run = this.#sent === 0 ? this.#deps.freshRuns.find(this.#id, owner) : null;
    return run && { ...run, locked: true, in_sight: null, tests: null };
  }

  #read(): Promise<LiveRun | null> {
    return readRunRow(this.#deps.db, this.#id, firstUnsentTest(this.#sent));
  }
}

function firstUnsentTest(sent: number): number {
  return Math.max(0, sent - firstTestId + 1);
}

type QueuedEvent = Extract<RunEvent, { type: 'queued' }>;

async function queuedEvent({ db }: Deps, run: LiveRun): Promise<QueuedEvent> {
  const { waits, starting, ahead } = runView(run, await standingOf(db, run));
  return { type: 'queued', waits, starting, ahead };
}

async function newEvents(deps: Deps, run: LiveRun, sent: number): Promise<[number, RunEvent][]> {
  const events: [number, RunEvent][] = [];
  if (sent < compiledId && run.compile_time_ms !== null) {
    events.push([compiledId, { type: 'compiled', compileTimeMs: run.compile_time_ms }]);
  }
  if (run.state === 'queued') return events;
  const tests = await readRunTests(deps, run, firstUnsentTest(sent));
  const last = tests.at(-1);
  // One event for all: thirty writes to a socket take longer than thirty small tests.
  if (last) events.push([firstTestId + last.index, { type: 'tests', tests }]);
  if (run.state === 'done' && sent < verdictId(run)) {
    events.push([verdictId(run), { type: 'verdict', run: runView(run, atTheFront) }]);
  }
  return events;
}
