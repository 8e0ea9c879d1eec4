import type { CallNumber, Cost, Environment, Limits, ParsedSignature } from '@dryrun/judge';

/**
 * What travels between the parent and a child. Every message is a frame:
 *
 *   u32 length of the rest | u32 length of the head | head (JSON) | body (bytes)
 *
 * Jobs go to the child's stdin, messages come back on its fd 3. A job's body holds the arguments
 * of each test, one after the other: their JSON, then their blocks in the machine's byte order. The
 * parent never sends an expected output.
 */
export type Job = {
  kind: 'job';
  runtime: string;
  code: string;
  signature: ParsedSignature;
  limits: Limits;
  environment: Environment;
  /** The tests that come with the job. */
  batch: Batch;
};

/**
 * Tests of the job that is open, to be run in this order. Once they have taken `quantumMs` of wall
 * time, those not begun are dropped: the parent may give them to another child.
 */
export type Batch = {
  kind: 'batch';
  /** Where the arguments of each test lie in the body, one after the other. */
  tests: readonly InputLayout[];
  /** The number in the program's list of tests that each of them has. */
  indexes: readonly number[];
  quantumMs: number;
  /** The job is over when all of them are run; else the child asks for more. */
  last: boolean;
  /**
   * Each result is sent before the next test begins. Otherwise, as it costs less, those of quick
   * tests after the first may linger: when the child dies then, it is not known at which test.
   */
  prompt: boolean;
};

/** Ends the open job, if there still is one. */
export type End = { kind: 'end' };

/** How one test's arguments lie in a body: so many bytes of JSON, then the blocks. */
export type InputLayout = { jsonBytes: number; blocks: readonly BlockLayout[] };

/** So many numbers of 4 or 8 bytes. */
export type BlockLayout = { kind: 'int32' | 'float64'; count: number };

/** What a test printed: the beginning, and how many characters that was in all. */
export type Printed = Pick<Cost, 'console' | 'consoleCharacters'>;

export const nothingPrinted: Printed = { console: '', consoleCharacters: 0 };

/** How one call ended, with its cost. `returned` carries its value as the body, in JSON. */
export type CallEnd = Cost &
  (
    | { kind: 'returned' }
    | { kind: 'mistyped'; reason: string; shown: string; call?: CallNumber }
    | { kind: 'threw'; message: string; stack: string; call?: CallNumber }
    | { kind: 'time-limit' }
    | { kind: 'memory-limit' }
    | { kind: 'output-limit' }
  );

export type ChildMessage =
  /** `slow`: what it could not take of what was prepared, so that its start took longer. */
  | { kind: 'ready'; slow?: string }
  /** The code is compiled; the candidate's own code runs from here on, for at most `wallMs`. */
  | { kind: 'started'; wallMs: number; compileTimeMs: number }
  /** Its top level has run, or failed to; it does not lack its function. */
  | { kind: 'booted' }
  /** Nothing follows but `done`. Also sent, after `started`, when the function is missing. */
  | { kind: 'compile-error'; message: string; line: number | null; column: number | null }
  /** What ran is cut off, after so much. What follows is only to tell what it printed. */
  | { kind: 'cut'; cpuTimeMs: number; wallTimeMs: number }
  /** The machine was busy: the same test, which printed this, runs again, with more wall time. */
  | ({ kind: 'again'; wallMs: number } & Printed)
  /** It gets ready for what comes next, for at most so long; nothing of the candidate's runs. */
  | { kind: 'pause'; wallMs: number }
  /** Ready. What comes next may take so long. */
  | { kind: 'resume'; wallMs: number }
  /** `stuck`: the top level did not come to an end, and would not for any other test. */
  | { kind: 'result'; index: number; end: CallEnd; stuck: boolean }
  /** The batch is over; those of its tests that have no result were dropped. Asks for more. */
  | { kind: 'rest' }
  /** `spoilt`: something in the child broke that it would need for another program. */
  | { kind: 'done'; spoilt: boolean };

/**
 * CPU time for compiling: 2 s with what it takes to notice. Compilers are quick; this is for code that
 * was made to hang them.
 */
export const compileCpuMs = 1_900;

/** Long enough for any machine: no code of candidates runs while a child gets ready. */
export const longestPauseMs = 60_000;

/** What a patient attempt has at most, in shares of the limit. */
const patientTimes = 2;

/**
 * Attempts are cut by wall time; this much more than the CPU limit tells a busy machine apart.
 *
 * @param coreShare what the tests before it had of a core; of a thrifty one it decides
 */
export function firstAttemptWallMs(
  { timeLimitMs, patient, thrifty }: Limits,
  coreShare = 0,
): number {
  const thriftyTimes = thrifty ? 1.15 / coreShare : patientTimes;
  const times = patient ? Math.min(patientTimes, thriftyTimes) : 1.05;
  return Math.ceil(timeLimitMs * times) + 20;
}

/** CPU time of one attempt in an isolate: the limit, or what a test is given at once where nobody waits. */
export function mostCpuMs({ timeLimitMs, patient }: Limits): number {
  return timeLimitMs * (patient ? patientTimes : 1);
}

/**
 * Candidates cannot sleep: where wall time runs ahead of CPU time, the machine is busy. A test is
 * judged by its CPU time as long as it gets at least this share of a core.
 */
export const leastShare = 1 / 24;

/** What one attempt at a test took, in milliseconds. */
export type Attempt = { cpuTimeMs: number; wallTimeMs: number };

/** Attempts at a test that end for want of wall time. */
const cutsAtMost = 2;

/**
 * Wall time for another attempt at a test that was cut off, having had less CPU time than the
 * limit. Null when it has had its chance.
 *
 * @param cutBefore how many attempts at it were cut off so before this one. On a machine that grows
 *   busier and busier every guess is too low; after two the next has all that there is, so that all
 *   attempts together are bounded.
 */
export function nextAttemptWallMs(
  limits: Limits,
  { cpuTimeMs, wallTimeMs }: Attempt,
  cutBefore: number,
): number | null {
  if (cpuTimeMs >= limits.timeLimitMs) return null;
  const most = Math.ceil(limits.timeLimitMs / leastShare);
  if (wallTimeMs >= most || cutBefore >= cutsAtMost) return null;
  if (cutBefore === cutsAtMost - 1) return most;
  const share = Math.max(cpuTimeMs / wallTimeMs, leastShare);
  return Math.min(Math.ceil((limits.timeLimitMs / share) * 1.3) + 20, most);
}

/** A test that gets less of a core than this has others beside it. */
const quietShare = 0.9;

/**
 * Whether a test that took too much CPU time may be run once more. On a busy machine CPU time itself
 * grows (seen: threefold), most likely because caches are shared and compilers starve. On a quiet
 * machine nobody waits for a second attempt.
 */
export function deservesSecondChance(limits: Limits, { cpuTimeMs, wallTimeMs }: Attempt): boolean {
  return cpuTimeMs >= limits.timeLimitMs && cpuTimeMs < wallTimeMs * quietShare;
}

const headerBytes = 8;

/**
 * The longest frame that a child may send: what a test returned, in UTF-8, what it printed, in JSON,
 * and texts that are cut.
 */
export function mostFrameBytes({ outputLimitBytes }: Limits): number {
  return 4 * outputLimitBytes + 4 * 1024 * 1024;
}

/** Puts head and body into one frame. */
export function encodeFrame(head: object, bodies: readonly Uint8Array[]): Uint8Array[] {
  const headBytes = Buffer.from(JSON.stringify(head));
  const header = Buffer.allocUnsafe(headerBytes);
  const bodyLength = bodies.reduce((sum, body) => sum + body.length, 0);
  header.writeUInt32LE(4 + headBytes.length + bodyLength, 0);
  header.writeUInt32LE(headBytes.length, 4);
  return [header, headBytes, ...bodies];
}

/**
 * Takes a frame apart, `frame` being what follows the first length.
 *
 * @throws when it is none
 */
export function decodeFrame<Head>(frame: Buffer): { head: Head; body: Buffer } {
  const headLength = frame.readUInt32LE(0);
  if (headLength > frame.length - 4)
    throw new Error('the head of a frame is longer than the frame');
  const head: Head = JSON.parse(frame.toString('utf8', 4, 4 + headLength));
  return { head, body: frame.subarray(4 + headLength) };
}

/** Collects chunks as they come and hands out whole frames. */
export class FrameReader {
  /** Of one frame. It is not waited for the rest of a longer one. */
  mostBytes = 1024 * 1024;
  #chunks: Buffer[] = [];
  #length = 0;

  /** @returns whole frames; null for one that is too long, after which the stream is of no use */
  *push(chunk: Buffer): Generator<Buffer | null> {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    for (;;) {
      if (this.#length < 4) return;
      const frameLength = this.#peekLength();
      if (frameLength > this.mostBytes) {
        yield null;
        return;
      }
      if (this.#length < 4 + frameLength) return;
      const all = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
      if (all === undefined) return;
      const rest = all.subarray(4 + frameLength);
      this.#chunks = rest.length === 0 ? [] : [rest];
      this.#length = rest.length;
      yield all.subarray(4, 4 + frameLength);
    }
  }

  #peekLength(): number {
    const first = this.#chunks[0];
    if (first !== undefined && first.length >= 4) return first.readUInt32LE(0);
    return Buffer.concat(this.#chunks).readUInt32LE(0);
  }
}
