import type { RunResult, SandboxEvent, Sweep } from '@dryrun/judge';
import { notRun } from './read-end.ts';
import { Sweeps } from './sweeps.ts';

type CompileError = Extract<SandboxEvent, { kind: 'compile-error' }>;

/** Takes the results of tests as they come, and hands out events in order. */
export class Results {
  readonly #results: (RunResult | undefined)[];
  readonly #sweeps: Sweeps;
  #open: number;
  #compiled: SandboxEvent | null = null;
  #compileError: CompileError | null = null;
  #announcedOut = false;
  #given = 0;
  #spentMs = 0;
  #measured = 0;
  #fault: { error: unknown } | null = null;
  #waiting: PromiseWithResolvers<SandboxEvent | null> | null = null;

  /** @param timeLimitMs of one test */
  constructor(count: number, sweeps: readonly Sweep[], timeLimitMs: number) {
    this.#sweeps = new Sweeps(sweeps, timeLimitMs);
    this.#results = Array.from({ length: count });
    this.#open = count;
  }

  /** Whether it is known that the program compiles. */
  get announced(): boolean {
    return this.#compiled !== null;
  }

  /** Nothing more is needed of any child. */
  get complete(): boolean {
    if (this.#fault || this.#compileError) return true;
    return this.announced && this.#open === 0;
  }

  /** Mean wall time of the tests that were run, or null before the first. */
  get meanTestMs(): number | null {
    return this.#measured === 0 ? null : this.#spentMs / this.#measured;
  }

  has(index: number): boolean {
    return this.#results[index] !== undefined;
  }

  announce(compileTimeMs: number): void {
    this.#compiled ??= { kind: 'compiled', compileTimeMs };
    this.#wake();
  }

  fail(error: CompileError): void {
    this.#compileError = error;
    this.#wake();
  }

  /** The first result of a test counts. It may settle others: those that its sweep needs no more. */
  add(index: number, result: RunResult): void {
    if (this.#results[index] !== undefined) return;
    this.#settle(index, result);
    for (const other of this.#sweeps.note(index, result)) this.#settle(other, notRun('sweep-over'));
    if (result.wallTimeMs > 0) {
      this.#spentMs += result.wallTimeMs;
      this.#measured += 1;
    }
    this.#wake();
  }

  #settle(index: number, result: RunResult): void {
    if (this.#results[index] !== undefined) return;
    this.#results[index] = result;
    this.#open -= 1;
  }

  /** Our machinery failed: whoever asks next hears of it. */
  break(error: unknown): void {
    this.#fault ??= { error };
    this.#wake();
  }

  /** One at a time. */
  next(): Promise<SandboxEvent | null> {
    this.#waiting = Promise.withResolvers();
    const { promise } = this.#waiting;
    this.#wake();
    return promise;
  }

  #wake(): void {
    const waiting = this.#waiting;
    if (waiting === null) return;
    if (this.#fault) {
      this.#waiting = null;
      waiting.reject(this.#fault.error);
      return;
    }
    const event = this.#ready();
    if (event === undefined) return;
    this.#waiting = null;
    waiting.resolve(event);
  }

  /** The next event, null after the last, undefined when it is not known yet. */
  #ready(): SandboxEvent | null | undefined {
    if (!this.#announcedOut) {
      const first = this.#compileError ?? this.#compiled;
      if (first === null) return undefined;
      this.#announcedOut = true;
      return first;
    }
    if (this.#compileError || this.#given === this.#results.length) return null;
    const index = this.#given;
    const result = this.#results[index];
    if (result === undefined) return undefined;
    this.#given += 1;
    return { kind: 'result', index, result };
  }
}
