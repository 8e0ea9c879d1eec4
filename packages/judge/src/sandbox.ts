import type { Limits } from './limits.ts';
import type { Signature, Value } from './signature.ts';

/** The languages a candidate may write in. A runtime folder of the sandbox stands behind each. */
export type Language = string;

/** `plain`: the standard library alone. `with-libraries`: also what large sites give, by its names. */
export const environments = ['plain', 'with-libraries'] as const;
export type Environment = (typeof environments)[number];

export type Program = {
  language: Language;
  code: string;
  signature: Signature;
  /** `plain` when left out. */
  environment?: Environment;
};

/** What one call cost. Present on every result, whatever became of the call. */
export type Cost = {
  cpuTimeMs: number;
  wallTimeMs: number;
  /**
   * Memory that the test took, in bytes: by how much the program's heap had grown when the test
   * ended, counting what was not collected yet, or how much more the runtime had taken from the
   * system for it by then, whichever is greater. Arguments and returned value count. What was freed
   * before the end may be missing, so it is a lower bound of the peak. When the child died, by how
   * much its process was seen to grow; of a test that ran out of memory at least the limit.
   */
  memoryBytes: number;
  /** The beginning of what the program printed, cut between two characters. */
  console: string;
  /**
   * How many characters it printed in all, in units of UTF-16: more than `console` has when that was
   * cut. Of a program that was stopped, until then.
   */
  consoleCharacters: number;
};

/**
 * What became of one test: a call of the candidate's function, or all the calls of their class. The candidate's failures are data, never
 * exceptions: a sandbox throws only when our own machinery fails, and the queue then tries again.
 */
export type RunResult = Cost &
  (
    | { kind: 'returned'; value: ReturnedValue }
    | { kind: 'threw'; message: string; stack: string; call?: CallNumber }
    /** `notRun`: why the program was not called with this input at all. */
    | { kind: 'time-limit'; notRun?: NotRun }
    | { kind: 'memory-limit' }
    | { kind: 'output-limit' }
    /** The process died for a reason that is the candidate's own, and none of the above. */
    | { kind: 'crashed'; message: string }
  );

/**
 * `no-time-left`: all tests together had their time. `no-end`: what came before did not come to an end,
 * and would not here. `sweep-over`: what becomes of its sweep was known without it.
 */
export type NotRun = 'no-time-left' | 'no-end' | 'sweep-over';

/**
 * The returned value after the signature's codec: a value of the declared type, or the reason why
 * it is none ("returned a string where an integer was expected"), which is a wrong answer.
 */
export type ReturnedValue =
  | { ok: true; value: Value }
  | { ok: false; reason: string; shown: string; call?: CallNumber };

/** Of a class: the call in which it happened, from 1; 0 is the constructor. Left out for a function. */
export type CallNumber = number;

/**
 * Inputs that are one test, from `from` up to and without `to`. Once one of them has ended in another
 * way than by returning, or by what `endsWith` tells of, those after it need not be run, nor those that
 * are left when together they have had the CPU time of a sweep; what is told of them is then that there
 * was no time.
 */
export type Sweep = {
  from: number;
  to: number;
  /** Whether an input of it has ended so that those after it count for nothing. Asked on this side only. */
  endsWith?(index: number, result: RunResult): boolean;
};

export type SandboxEvent =
  | { kind: 'compiled'; compileTimeMs: number }
  | { kind: 'compile-error'; message: string; line: number | null; column: number | null }
  | { kind: 'result'; index: number; result: RunResult };

/**
 * The only boundary in the product with more than one implementation.
 *
 * `execute` compiles once and calls the function once for each input, in order, each call in fresh
 * global state. Of a class it makes one object for each input and replays the input's calls on it. It yields `compiled` or `compile-error` first (after the latter, nothing), then one
 * `result` for each input. Leaving the loop early stops the program. Expected outputs are not an
 * argument: they never come near the candidate's code.
 *
 * @param sweeps in order, none within another
 * @throws when the machinery fails, and the signal's reason once that is aborted. Never because of what the candidate wrote.
 */
export interface Sandbox {
  execute(
    program: Program,
    inputs: readonly (readonly Value[])[],
    limits: Limits,
    signal?: AbortSignal,
    sweeps?: readonly Sweep[],
  ): AsyncIterable<SandboxEvent>;
}
