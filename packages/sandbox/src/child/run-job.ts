import type { Limits } from '@dryrun/judge';
import { hasBrokenCompiler } from '../runtimes/compiler-state.ts';
import type { ChildRuntime, LoadedProgram } from '../runtimes/runtime.ts';
import {
  type Batch,
  compileCpuMs,
  type End,
  firstAttemptWallMs,
  type Job,
} from '../wire/protocol.ts';
import { pauseFor } from './pause-for.ts';
import { inputByteLength, readInput } from './read-input.ts';
import { TestRunner } from './run-test.ts';
import { post, send } from './send.ts';

export type Frame = { head: Batch | End; body: Buffer };

/**
 * Runs one job: compiles once, then each test in fresh state, reporting as it goes.
 *
 * @param next waits for the next batch, or for the end
 */
export function runJob(runtime: ChildRuntime, job: Job, body: Buffer, next: () => Frame): void {
  if (runtime.worn?.()) pauseFor(compileCpuMs, () => runtime.warm());
  const began = performance.now();
  const opened = runtime.open(job.code, job.signature, job.limits, job.environment);
  if (!opened.ok) {
    const { message, line, column } = opened;
    send({ kind: 'compile-error', message, line, column });
    send({ kind: 'done', spoilt: hasBrokenCompiler() });
    return;
  }
  const compileTimeMs = performance.now() - began;
  send({ kind: 'started', wallMs: firstAttemptWallMs(job.limits), compileTimeMs });
  const { program } = opened;
  const run = new JobRun(program, job.limits);
  for (let frame: Frame = { head: job.batch, body }; frame.head.kind === 'batch'; frame = next()) {
    const ended = run.runBatch(frame.head, frame.body);
    if (ended === 'over' || (ended === 'all' && frame.head.last)) break;
    send({ kind: 'rest' });
  }
  send({ kind: 'done', spoilt: hasBrokenCompiler() });
  program.close();
}

/** Beyond it a test is worth a write of its own. */
const quickMs = 1;
/** A test with more input may take long, and what lingers would wait for its end. */
const smallInputBytes = 4 * 1024;

/** Whether the result at `position` may wait for the next, so that one write carries both. */
function mayLinger({ tests, prompt }: Batch, position: number, wallTimeMs: number): boolean {
  const next = tests[position + 1];
  // What is said at the end of the batch takes it along.
  if (next === undefined) return true;
  // Of the first the parent must hear: it then knows that results may linger.
  if (prompt || position === 0) return false;
  return wallTimeMs < quickMs && inputByteLength(next) <= smallInputBytes;
}

class JobRun {
  readonly #tests: TestRunner;
  #announced = false;

  constructor(program: LoadedProgram, limits: Limits) {
    this.#tests = new TestRunner(program, limits);
  }

  /** @returns `over` when nothing more can be run: there is no function, or no end of the top level. */
  runBatch(batch: Batch, body: Buffer): 'all' | 'dropped' | 'over' {
    const { tests, indexes, quantumMs } = batch;
    const began = performance.now();
    let offset = 0;
    for (const [position, layout] of tests.entries()) {
      if (position > 0 && performance.now() - began >= quantumMs) return 'dropped';
      const start = offset;
      offset += inputByteLength(layout);
      // Read when it is needed, and again for another attempt: a runtime may transfer the blocks.
      const input = () => readInput(layout, body, start);
      const test = this.#tests.run(input, (missing) => this.#onBoot(missing));
      if (test === null) return 'over';
      const { end, stuck } = test;
      const say = mayLinger(batch, position, end.wallTimeMs) ? post : send;
      say({ kind: 'result', index: indexes[position] ?? -1, end, stuck }, test.json);
      if (stuck) return 'over';
    }
    return 'all';
  }

  #onBoot(missing: string | null): boolean {
    if (this.#announced) return true;
    this.#announced = true;
    if (missing === null) send({ kind: 'booted' });
    else send({ kind: 'compile-error', message: missing, line: null, column: null });
    return missing === null;
  }
}
