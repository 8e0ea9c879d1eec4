import type { Limits } from '@dryrun/judge';
import {
  type Batch,
  type CallEnd,
  compileWallMs,
  type End,
  firstAttemptWallMs,
  type Job,
  nextAttemptWallMs,
} from '../protocol.ts';
import type { CallInput, CallResult, ChildRuntime, LoadedProgram } from '../runtimes/runtime.ts';
import { inputByteLength, readInput } from './read-input.ts';
import { send } from './send.ts';

export type Frame = { head: Batch | End; body: Buffer };

/**
 * Runs one job: compiles once, then each test in fresh state, reporting as it goes.
 *
 * @param next waits for the next batch, or for the end
 */
export function runJob(runtime: ChildRuntime, job: Job, body: Buffer, next: () => Frame): void {
  if (runtime.worn?.()) pauseFor(compileWallMs, () => runtime.warm());
  const began = performance.now();
  const opened = runtime.open(job.code, job.signature, job.limits);
  if (!opened.ok) {
    const { message, line, column } = opened;
    send({ kind: 'compile-error', message, line, column });
    send({ kind: 'done' });
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
  send({ kind: 'done' });
  program.close();
}

/** Long enough for any machine: no code of candidates runs in a pause. */
const longestPauseMs = 60_000;

/** Does some work of ours at nobody's cost. @param nextWallMs what may be taken after it */
function pauseFor(nextWallMs: number, work: () => void): void {
  send({ kind: 'pause', wallMs: longestPauseMs });
  work();
  send({ kind: 'resume', wallMs: nextWallMs });
}

class JobRun {
  readonly #program: LoadedProgram;
  readonly #limits: Limits;
  #announced = false;

  constructor(program: LoadedProgram, limits: Limits) {
    this.#program = program;
    this.#limits = limits;
  }

  /** @returns `over` when nothing more can be run: there is no function, or no end of the top level. */
  runBatch({ tests, indexes, quantumMs }: Batch, body: Buffer): 'all' | 'dropped' | 'over' {
    const began = performance.now();
    let offset = 0;
    for (const [position, layout] of tests.entries()) {
      if (position > 0 && performance.now() - began >= quantumMs) return 'dropped';
      const start = offset;
      offset += inputByteLength(layout);
      // Read when it is needed, and again for another attempt: a runtime may transfer the blocks.
      const input = () => readInput(layout, body, start);
      const test = runTest(this.#program, input, this.#limits, (missing) => this.#onBoot(missing));
      if (test === null) return 'over';
      const { end, stuck } = test;
      send({ kind: 'result', index: indexes[position] ?? -1, end, stuck }, test.json);
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

type TestRun = { end: CallEnd; json: string | null; stuck: boolean };

/**
 * Runs one test, and again if it was cut by wall time on a busy machine while its CPU time was
 * still within the limit. What a test did is gone with its global state, so nobody can tell.
 *
 * @param onBoot hears after the top level ran, with the message if the function is missing; when
 *   it returns false, the test is given up and null returned.
 */
function runTest(
  program: LoadedProgram,
  input: () => CallInput,
  limits: Limits,
  onBoot: (missing: string | null) => boolean,
): TestRun | null {
  let wallMs = firstAttemptWallMs(limits);
  for (;;) {
    const { renewal } = program;
    if (renewal?.due()) pauseFor(wallMs, renewal.run);
    const cpuBefore = process.threadCpuUsage();
    const wallBefore = performance.now();
    const booted = program.boot(wallMs);
    // Only a program that is cut off at boot has not shown whether it defines its function.
    const missing = booted.kind === 'missing' ? booted.message : null;
    if (!onBoot(missing)) return null;
    let result: CallResult;
    if (booted.kind === 'ready') {
      result = program.call(input(), wallMs - (performance.now() - wallBefore));
    } else {
      result =
        booted.kind === 'missing' ? { kind: 'threw', message: booted.message, stack: '' } : booted;
    }
    const wallTimeMs = performance.now() - wallBefore;
    const cpu = process.threadCpuUsage(cpuBefore);
    // The kernel counts CPU time in ticks of some milliseconds, the wall clock does not.
    const cpuTimeMs = Math.min((cpu.user + cpu.system) / 1000, wallTimeMs);
    const cost = { cpuTimeMs, wallTimeMs, ...program.end() };

    const { kind } = result;
    // Whatever was cut off may still be going on in there; the next test gets a new isolate.
    if (kind === 'timed-out' || kind === 'memory-limit' || kind === 'output-limit') program.close();
    if (result.kind === 'timed-out') {
      const more = nextAttemptWallMs(limits, cpuTimeMs, wallTimeMs);
      if (more !== null) {
        wallMs = more;
        send({ kind: 'again', wallMs });
        continue;
      }
      const stuck = booted.kind === 'timed-out';
      return { end: { kind: 'time-limit', ...cost }, json: null, stuck };
    }
    if (result.kind !== 'returned')
      return { end: { ...result, ...cost }, json: null, stuck: false };
    return { end: { kind: 'returned', ...cost }, json: result.json, stuck: false };
  }
}
