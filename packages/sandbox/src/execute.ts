import {
  type Limits,
  type ParsedSignature,
  type Program,
  parseSignature,
  type RunResult,
  type SandboxEvent,
  type Value,
} from '@dryrun/judge';
import type { Child, ChildEvent } from './child.ts';
import { type Cause, findCause, isForeign } from './find-cause.ts';
import { Inbox } from './inbox.ts';
import { inputPacker, type PackedInput } from './pack-input.ts';
import type { Pool } from './pool.ts';
import type { CallEnd, ChildMessage } from './protocol.ts';

const noCost = { cpuTimeMs: 0, wallTimeMs: 0, memoryBytes: 0, console: '' };

/**
 * Runs a program on its inputs, in one child as long as that lives. When a test costs the child its
 * life, the rest goes on in another.
 *
 * @throws when a child dies for a reason that is not the candidate's.
 */
export async function* execute(
  pool: Pool,
  program: Program,
  inputs: readonly (readonly Value[])[],
  limits: Limits,
): AsyncGenerator<SandboxEvent, void, void> {
  const execution = new Execution(program, inputs, limits);
  let child = await pool.acquire();
  try {
    execution.begin();
    for (;;) {
      yield* execution.runIn(child);
      if (execution.over) return;
      pool.release(child);
      child = await pool.acquire();
    }
  } finally {
    if (execution.busy) pool.discard(child);
    else pool.release(child);
  }
}

const maxFalseStarts = 3;

/** How far one program has come, over all the children that it may need. */
class Execution {
  /** Whether a child is still at work on it. */
  busy = false;
  over = false;
  readonly #program: Program;
  readonly #signature: ParsedSignature;
  readonly #limits: Limits;
  readonly #inputs: readonly PackedInput[];
  #began = 0;
  /** The test that is awaited. */
  #next = 0;
  #announced = false;
  #falseStarts = 0;

  constructor(program: Program, inputs: readonly (readonly Value[])[], limits: Limits) {
    this.#program = program;
    this.#signature = parseSignature(program.signature);
    this.#inputs = inputs.map(inputPacker(this.#signature));
    this.#limits = limits;
  }

  /** Starts the clock of `totalTimeLimitMs`: waiting for a child does not count. */
  begin(): void {
    this.#began = performance.now();
  }

  /** Runs the tests that are left in a child, until they are done or the child is dead. */
  async *runIn(child: Child): AsyncGenerator<SandboxEvent, void, void> {
    const left = this.#limits.totalTimeLimitMs - (performance.now() - this.#began);
    if (left <= 0) {
      yield* this.#giveUp();
      return;
    }
    const base = this.#next;
    const inbox = new Inbox<ChildEvent>();
    const inputs = this.#inputs.slice(base);
    const job = {
      runtime: this.#program.language,
      code: this.#program.code,
      signature: this.#signature,
      limits: { ...this.#limits, totalTimeLimitMs: left },
      inputs: inputs.map(({ layout }) => layout),
    };
    this.busy = true;
    const body = inputs.flatMap(({ parts }) => parts);
    child.run(job, body, (event) => inbox.push(event));

    let started: Extract<ChildMessage, { kind: 'started' }> | null = null;
    let booted = false;
    // The last event is held until the child is done: whoever gets it may not ask for more, and
    // the child must by then be free for the next program.
    let held: SandboxEvent | null = null;
    for (;;) {
      const event = await inbox.next();
      if (event.kind === 'died') {
        this.busy = false;
        if (held) {
          yield held;
          this.over = true;
          return;
        }
        if (started === null && isForeign(event.death) && this.#falseStarts < maxFalseStarts) {
          // Killed by somebody before it had read the job: nothing of the program has run.
          this.#falseStarts += 1;
          return;
        }
        const cause = findCause(event.death);
        if (started === null) {
          yield* this.#compilerDied(cause);
          return;
        }
        yield* this.#announce(started.compileTimeMs);
        yield this.#result({ ...endOf(cause), ...noCost });
        // Its top level knows nothing of the test: what it did once, it does every time.
        if (!booted && cause.kind === 'time-limit') yield* this.#giveUp();
        this.over = this.#next >= this.#inputs.length;
        return;
      }
      const { message, body } = event;
      switch (message.kind) {
        case 'started':
          started = message;
          if (inputs.length === 0) yield* this.#announce(message.compileTimeMs);
          break;
        case 'booted':
          booted = true;
          yield* this.#announce(started?.compileTimeMs ?? 0);
          break;
        case 'compile-error':
          held = this.#announced ? this.#lostFunction(message.message) : message;
          break;
        case 'result': {
          const result = this.#result(readEnd(message.end, body));
          if (this.#next < this.#inputs.length) yield result;
          else held = result;
          break;
        }
        case 'done':
          this.busy = false;
          if (held) yield held;
          this.over = held?.kind !== 'result' || this.#next >= this.#inputs.length;
          return;
        case 'again':
        case 'ready':
          break;
      }
    }
  }

  *#announce(compileTimeMs: number): Generator<SandboxEvent> {
    if (this.#announced) return;
    this.#announced = true;
    yield { kind: 'compiled', compileTimeMs };
  }

  #result(result: RunResult): SandboxEvent {
    const index = this.#next;
    this.#next += 1;
    return { kind: 'result', index, result };
  }

  /** The tests that are left are not run: there is no time for them. */
  *#giveUp(): Generator<SandboxEvent> {
    yield* this.#announce(0);
    while (this.#next < this.#inputs.length) yield this.#result({ kind: 'time-limit', ...noCost });
    this.over = true;
  }

  /** Only a program that decides by chance whether to define its function comes here. */
  #lostFunction(message: string): SandboxEvent {
    return this.#result({ kind: 'threw', message, stack: '', ...noCost });
  }

  *#compilerDied(cause: Cause): Generator<SandboxEvent> {
    if (this.#announced) {
      // It compiled before, so the machine was too slow this time.
      throw new Error('the compiler died on code that it had compiled before');
    }
    this.over = true;
    const message = `This code could not be compiled: ${compilerProblem[cause.kind]}.`;
    yield { kind: 'compile-error', message, line: null, column: null };
  }
}

const compilerProblem = {
  'time-limit': 'the compiler did not come to an end',
  'memory-limit': 'the compiler ran out of memory',
  crashed: 'the compiler broke down',
};

function endOf(cause: Cause) {
  return cause.kind === 'crashed' ? cause : { kind: cause.kind };
}

function readEnd(end: CallEnd, body: string): RunResult {
  const { cpuTimeMs, wallTimeMs, memoryBytes, console } = end;
  const cost = { cpuTimeMs, wallTimeMs, memoryBytes, console };
  switch (end.kind) {
    case 'returned':
      return { ...cost, kind: 'returned', value: { ok: true, value: JSON.parse(body) } };
    case 'mistyped': {
      const { reason, shown, call } = end;
      const place = call === undefined ? {} : { call };
      return { ...cost, kind: 'returned', value: { ok: false, reason, shown, ...place } };
    }
    case 'threw':
    case 'time-limit':
    case 'memory-limit':
    case 'output-limit':
      return end;
  }
}
