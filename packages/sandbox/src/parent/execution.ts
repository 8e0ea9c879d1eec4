import {
  type Limits,
  parseSignature,
  type RunResult,
  type SandboxEvent,
  type Value,
} from '@dryrun/judge';
import { inputPacker, type PackedInput } from '../wire/pack-input.ts';
import type { Batch, ChildMessage, Job } from '../wire/protocol.ts';
import { batchSize, quantumMs, worthAnotherChild } from './batch-size.ts';
import type { Child, ChildEvent, Death } from './child.ts';
import { explainCompileError, tellDeadCompiler } from './compile-error.ts';
import { Conversation, countCalls } from './conversation.ts';
import { Doubts } from './doubts.ts';
import type { Cause } from './find-cause.ts';
import { endWithinMs, jobOf, Lane, leaveWithinMs, stopWithinMs } from './lane.ts';
import type { Pool } from './pool.ts';
import { notRun, readCause, readEnd, withoutFunction } from './read-end.ts';
import type { Request } from './request.ts';
import { Results } from './results.ts';
import { runOrder } from './run-order.ts';

/** One program on its way through all its tests, over all the children that take part. */
export class Execution {
  readonly #pool: Pool;
  readonly #job: Omit<Job, 'batch'>;
  readonly #limits: Limits;
  readonly #inputs: readonly PackedInput[];
  /** How many calls each test makes on its object, or null where it calls a function. */
  readonly #callCounts: readonly (number | null)[];
  readonly #results: Results;
  readonly #lanes = new Set<Lane>();
  /** All tests, in the order in which they are run. */
  readonly #order: readonly number[];
  /** Tests that no child has been given, in that order. */
  #todo: number[];
  #began: number | null = null;
  #compileTimeMs = 0;
  readonly doubts: Doubts;
  #acquiring = false;
  /** Whether a child has died at a test that is not known: from then on each result comes at once. */
  #prompt = false;
  #left = false;
  #timer: NodeJS.Timeout | null = null;

  constructor(pool: Pool, { program, inputs, limits, sweeps }: Request) {
    const signature = parseSignature(program.signature);
    this.#pool = pool;
    this.#limits = limits;
    this.#job = jobOf(program, signature, limits);
    this.doubts = new Doubts(program.language, pool.onFault);
    this.#inputs = inputs.map(inputPacker(signature));
    this.#callCounts = inputs.map((input) => countCalls(signature, input));
    this.#order = runOrder(this.#inputs.map(({ byteLength }) => byteLength));
    this.#todo = [...this.#order];
    this.#results = new Results(inputs.length, sweeps, limits.timeLimitMs);
    this.#acquire();
  }

  /** The next event in order, or null after the last. @throws when the machinery failed. */
  next(): Promise<SandboxEvent | null> {
    return this.#results.next();
  }

  /** Stops, and whoever waits for the next event hears why. */
  stop(reason: unknown): void {
    this.#fail(reason, stopWithinMs);
  }

  /** Stops whatever still runs. */
  leave(withinMs = leaveWithinMs): void {
    if (this.#left) return;
    this.#left = true;
    if (this.#timer) clearTimeout(this.#timer);
    for (const lane of this.#lanes) lane.leave(withinMs);
  }

  /** Waits for a first child, or for one in place of the last. */
  #acquire(): void {
    this.#acquiring = true;
    this.#pool.acquire().then(
      (child) => {
        this.#acquiring = false;
        if (this.#left) this.#pool.release(child);
        else this.#join(child);
      },
      (error) => this.#fail(error),
    );
  }

  #join(child: Child): void {
    // The clock of `totalTimeLimitMs`: waiting for a child does not count.
    this.#began ??= performance.now();
    const lane = new Lane(child);
    this.#lanes.add(lane);
    const batch = this.#takeBatch();
    const inputs = this.#inputsOf(batch);
    const conversation = new Conversation(this.#limits, this.#callCounts);
    lane.begin(this.#job, batch, inputs, conversation, (event) => this.#hear(lane, event));
  }

  #hear(lane: Lane, event: ChildEvent): void {
    if (!this.#lanes.has(lane)) return; // A child that was given back may die at its rest.
    const ended = event.kind === 'died' || event.message.kind === 'done';
    if (ended) {
      lane.close();
      this.#lanes.delete(lane);
      this.#pool.release(lane.child);
    }
    if (this.#left) return;
    try {
      if (event.kind === 'died') this.#bury(lane, event.death);
      else this.#take(lane, event.message, event.value);
    } catch (error) {
      this.#fail(error);
      return;
    }
    if (ended) this.#dropLate();
    if (this.#results.complete) this.leave();
    else if (this.#lanes.size === 0 && !this.#acquiring) this.#acquire();
  }

  #take(lane: Lane, message: ChildMessage, value: Value): void {
    switch (message.kind) {
      case 'started':
        lane.noteStarted(message);
        if (this.#inputs.length === 0) this.#announce(lane.started);
        this.#lookAgain();
        return;
      case 'booted':
        lane.booted = true;
        this.#announce(lane.started);
        return;
      case 'compile-error':
        // Only a program that decides by chance whether to define its function had it before.
        if (this.#results.announced) this.#settle(lane, withoutFunction(message.message));
        else this.#results.fail(explainCompileError(message, this.#job));
        return;
      case 'result':
        lane.noteResult(message.index);
        this.#results.add(message.index, readEnd(message.end, value));
        if (message.stuck) this.#giveUp();
        return;
      case 'rest':
        this.#putBack(lane.takeBack());
        lane.rest(this.#feed.bind(this, lane), this.#fail.bind(this));
        return;
      case 'done':
        this.#putBack(lane.takeBack());
        return;
      case 'cut':
      case 'again':
      case 'pause':
      case 'resume':
      case 'ready':
        return;
    }
  }

  /** What a child's death means for the test that ran in it. */
  #bury(lane: Lane, death: Death): void {
    if (lane.preempted || this.doubts.mayRunAgain(death, lane.started !== null)) {
      // Killed by us in favour of another, or in doubt: nothing is known.
      this.#putBack(lane.takeBack());
      return;
    }
    if (lane.started !== null && lane.running === null) return;
    const cause = this.doubts.causeOf(death);
    if (lane.started === null) {
      this.#buryCompiler(lane, cause);
      return;
    }
    this.#announce(lane.started);
    if (!lane.isRunningKnown) {
      this.#prompt = true;
      this.#putBack(lane.takeBack());
      return;
    }
    this.#settle(lane, readCause(cause, death, this.#limits));
    this.#putBack(lane.takeBack());
    // Its top level knows nothing of the test: what it did once, it does every time.
    if (!lane.booted && cause.kind === 'time-limit') this.#giveUp();
  }

  #buryCompiler(lane: Lane, cause: Cause): void {
    const error = tellDeadCompiler(cause, this.#job);
    if (!this.#results.announced) {
      this.#results.fail(error);
      return;
    }
    // It compiled before, if only just. Elsewhere it goes on; where there is no other, test by test.
    if (this.#lanes.size === 0) this.#settle(lane, withoutFunction(error.message));
    this.#putBack(lane.takeBack());
  }

  /** The test that runs in this lane has its result. */
  #settle(lane: Lane, result: RunResult): void {
    const { running } = lane;
    if (running === null) return;
    lane.noteResult(running);
    this.#results.add(running, result);
  }

  /** Gives a child that rests more to do, if there is any and nobody else has a right to it. */
  #feed(lane: Lane): void {
    this.#reclaim();
    const hasToYield = this.#lanes.size > 1 && this.#pool.isCrowded;
    if (this.#todo.length === 0 || hasToYield) {
      lane.leave(endWithinMs);
      return;
    }
    const batch = this.#takeBatch();
    lane.goOn(batch, this.#inputsOf(batch));
    this.#share();
    this.#lookAgain();
  }

  /** Not run: what an ended sweep needs no more, and what nobody began in the time of all tests. */
  #dropLate(): void {
    this.#todo = this.#todo.filter((test) => !this.#results.has(test));
    if (this.#timeLeftMs() > 0 || !this.#results.announced) return;
    for (const test of this.#todo.splice(0)) this.#results.add(test, notRun('no-time-left'));
  }

  /** Looks for another child when a batch has taken its time, in case a test in it takes long. */
  #lookAgain(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#timeLeftMs() <= 0) return;
      this.#reclaim();
      this.#share();
    }, quantumMs + 1);
  }

  /** Brings in other children while the work that is left is worth it. */
  #share(): void {
    // What others would begin meanwhile may never be asked for, and compiling costs where nobody waits.
    if (!this.#results.announced || this.#limits.thrifty) return;
    for (;;) {
      const slowest = Math.max(...[...this.#lanes].map(({ runningMs }) => runningMs));
      const testMs = Math.max(this.#results.meanTestMs ?? 0, slowest);
      if (!worthAnotherChild(this.#todo.length, testMs, this.#compileTimeMs)) return;
      const child = this.#pool.borrow(() => this.#yieldChild());
      if (child === null) return;
      this.#join(child);
    }
  }

  /** Somebody has no child, and this program has several. */
  #yieldChild(): void {
    const staying = [...this.#lanes].filter(({ leaving }) => !leaving);
    if (staying.length > 1) staying.at(-1)?.leave(leaveWithinMs);
  }

  #reclaim(): void {
    this.#dropLate();
    for (const lane of this.#lanes) this.#putBack(lane.takeDropped(quantumMs));
  }

  #putBack(tests: readonly number[]): void {
    const open = tests.filter((test) => !this.#results.has(test));
    if (open.length === 0) return;
    const todo = new Set([...this.#todo, ...open]);
    this.#todo = this.#order.filter((test) => todo.has(test));
  }

  #takeBatch(): Batch {
    const lengths = this.#todo.map((test) => this.#inputs[test]?.byteLength ?? 0);
    const size = batchSize(lengths, this.#results.meanTestMs, this.#lanes.size);
    const indexes = this.#todo.splice(0, size);
    const tests = indexes.flatMap((test) => this.#inputs[test]?.layout ?? []);
    const last = this.#todo.length === 0;
    return { kind: 'batch', indexes, tests, quantumMs, last, prompt: this.#prompt };
  }

  #inputsOf({ indexes }: Batch): PackedInput[] {
    return indexes.flatMap((test) => this.#inputs[test] ?? []);
  }

  #timeLeftMs(): number {
    return this.#limits.totalTimeLimitMs - (performance.now() - (this.#began ?? performance.now()));
  }

  #announce(started: Lane['started']): void {
    if (this.#results.announced) return;
    this.#compileTimeMs = started?.compileTimeMs ?? 0;
    this.#results.announce(this.#compileTimeMs);
  }

  /** The tests that are left are not run: they would not come to an end either. */
  #giveUp(): void {
    this.#announce(null);
    for (const test of this.#inputs.keys()) this.#results.add(test, notRun('no-end'));
  }

  #fail(error: unknown, withinMs = leaveWithinMs): void {
    this.#results.break(error);
    this.leave(withinMs);
  }
}
