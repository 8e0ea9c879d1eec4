import type { Limits } from '@dryrun/judge';
import { type CallEnd, firstAttemptWallMs, type Job, nextAttemptWallMs } from '../protocol.ts';
import type { CallInput, CallResult, ChildRuntime, LoadedProgram } from '../runtimes/runtime.ts';
import { inputByteLength, readInput } from './read-input.ts';
import { send } from './send.ts';

/** Runs one job: compiles once, then each test in fresh state, reporting as it goes. */
export function runJob(runtime: ChildRuntime, job: Job, body: Buffer): void {
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
  runTests(program, job, body, began);
  send({ kind: 'done' });
  program.close();
}

function runTests(program: LoadedProgram, job: Job, body: Buffer, began: number): void {
  let offset = 0;
  let announced = false;
  /** Once the top level has not come to an end, it never will: it knows nothing of the test. */
  let hopeless = false;

  for (const [index, layout] of job.inputs.entries()) {
    const start = offset;
    offset += inputByteLength(layout);
    // Read when it is needed, and again for another attempt: a runtime may transfer the blocks.
    const input = () => readInput(layout, body, start);
    if (hopeless || performance.now() - began > job.limits.totalTimeLimitMs) {
      send({ kind: 'result', index, end: { kind: 'time-limit', ...nothing } });
      continue;
    }
    const test = runTest(program, input, job.limits, (missing) => {
      if (announced) return true;
      announced = true;
      if (missing === null) send({ kind: 'booted' });
      else send({ kind: 'compile-error', message: missing, line: null, column: null });
      return missing === null;
    });
    if (test === null) return;
    hopeless = test.stuckAtBoot;
    send({ kind: 'result', index, end: test.end }, test.json);
  }
}

const nothing = { cpuTimeMs: 0, wallTimeMs: 0, memoryBytes: 0, console: '' };

type TestRun = { end: CallEnd; json: string | null; stuckAtBoot: boolean };

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
      const stuckAtBoot = booted.kind === 'timed-out';
      return { end: { kind: 'time-limit', ...cost }, json: null, stuckAtBoot };
    }
    if (result.kind !== 'returned')
      return { end: { ...result, ...cost }, json: null, stuckAtBoot: false };
    return { end: { kind: 'returned', ...cost }, json: result.json, stuckAtBoot: false };
  }
}
