import type { Limits } from '@dryrun/judge';
import type { CallInput, CallResult, LoadedProgram, Stop } from '../runtimes/runtime.ts';
import {
  type CallEnd,
  deservesSecondChance,
  firstAttemptWallMs,
  leastShare,
  nextAttemptWallMs,
} from '../wire/protocol.ts';
import { type CoreShare, coreShare } from './core-share.ts';
import { pauseFor } from './pause-for.ts';
import { send } from './send.ts';

/** What became of a test. `stuck`: the top level did not come to an end. */
export type TestRun = { end: CallEnd; json: string | null; stuck: boolean };

/** Runs the tests of one job in this child, each in fresh state, one after the other. */
export class TestRunner {
  readonly #program: LoadedProgram;
  readonly #limits: Limits;
  readonly #coreShare: CoreShare;
  /** A job has one: a program that is too slow for every test must not take twice the time. */
  #secondChanceLeft: boolean;
  /** The last attempt was cut off, and its isolate is still there. */
  #cutOff = false;

  constructor(program: LoadedProgram, limits: Limits, share = coreShare) {
    this.#program = program;
    this.#limits = limits;
    this.#coreShare = share;
    this.#secondChanceLeft = !limits.patient;
  }

  /**
   * Runs one test, and again where a busy machine may be why it took too long: when it was cut by
   * wall time before it had its CPU time, and once in a job when it did have that. What a test did
   * is gone with its global state, so nobody can tell.
   *
   * @param input reads the arguments anew for each attempt
   * @param onBoot hears after the top level ran, with the message if the function is missing; when
   *   it returns false, the test is given up and null returned.
   */
  run(input: () => CallInput, onBoot: (missing: string | null) => boolean): TestRun | null {
    let wallMs = firstAttemptWallMs(this.#limits, this.#coreShare.lately);
    let cuts = 0;
    for (;;) {
      const run = this.#attempt(input, wallMs, onBoot);
      if (run === null) return null;
      const more = this.#program.wantsAgain?.() ? wallMs : this.#anotherWallMs(run, cuts);
      if (more === null) return run;
      if (run.end.kind === 'time-limit') cuts += 1;
      wallMs = more;
      const { console, consoleCharacters } = run.end;
      send({ kind: 'again', wallMs, console, consoleCharacters });
    }
  }

  /** Wall time for another attempt, or null when this was the last. */
  #anotherWallMs({ end, stuck }: TestRun, cuts: number): number | null {
    if (end.kind === 'time-limit') {
      const more = nextAttemptWallMs(this.#limits, end, cuts);
      if (more !== null) return more;
    }
    // A top level that is stuck would be stuck again.
    if (stuck || !this.#secondChanceLeft) return null;
    if (!deservesSecondChance(this.#limits, end)) return null;
    this.#secondChanceLeft = false;
    const most = Math.ceil(this.#limits.timeLimitMs / leastShare);
    return Math.max(firstAttemptWallMs(this.#limits), Math.min(end.wallTimeMs, most));
  }

  #attempt(
    input: () => CallInput,
    wallMs: number,
    onBoot: (missing: string | null) => boolean,
  ): TestRun | null {
    const program = this.#program;
    const { renewal } = program;
    if (this.#cutOff || renewal?.due()) {
      pauseFor(wallMs, () => {
        // Whatever was cut off may still be going on in there.
        if (this.#cutOff) program.close();
        this.#cutOff = false;
        if (renewal?.due()) renewal.run();
      });
    }
    const cpuBefore = process.threadCpuUsage();
    const wallBefore = performance.now();
    const booted = program.boot(wallMs);
    // Only a program that is cut off at boot has not shown whether it defines its function.
    const missing = booted.kind === 'missing' ? booted.message : null;
    // One that was cut off has not booted: killed in its next attempt, it is known to be stuck.
    if (booted.kind !== 'timed-out' && !onBoot(missing)) return null;
    let result: Stop | CallResult;
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
    if (result.kind === 'timed-out') send({ kind: 'cut', cpuTimeMs, wallTimeMs });
    this.#coreShare.note({ cpuTimeMs, wallTimeMs });
    const cost = { cpuTimeMs, wallTimeMs, ...program.end() };
    this.#cutOff = mustClose.has(result.kind);
    return { ...endOf(result, cost), stuck: booted.kind === 'timed-out' };
  }
}

/** After these the next test gets a new isolate; nobody waits for that to hear of this one. */
const mustClose: ReadonlySet<string> = new Set(['timed-out', 'memory-limit', 'output-limit']);

function endOf(result: Stop | CallResult, cost: Omit<CallEnd, 'kind'>): Omit<TestRun, 'stuck'> {
  if (result.kind === 'timed-out') return { end: { kind: 'time-limit', ...cost }, json: null };
  if (result.kind !== 'returned') return { end: { ...result, ...cost }, json: null };
  return { end: { kind: 'returned', ...cost }, json: result.json };
}
