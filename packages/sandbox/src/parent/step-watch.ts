import type { Cost } from '@dryrun/judge';
import {
  type ChildMessage,
  compileCpuMs,
  type Job,
  mostCpuMs,
  nothingPrinted,
  type Printed,
} from '../wire/protocol.ts';
import { MemoryWatch } from './memory-watch.ts';
import { TimeWatch } from './time-watch.ts';

/** What the test that ran had taken, and what an attempt at it that ended had printed. */
export type Spent = { cpuTimeMs: number; wallTimeMs: number; memoryBytes: number } & Printed;

/** Follows what a child says, and knows what its step may take and has taken: time and memory. */
export class StepWatch {
  readonly time = new TimeWatch();
  readonly #memory = new MemoryWatch();
  readonly #onFull: () => void;
  #pid: number | null = null;
  #testWallMs = 0;
  #testCpuMs = 0;
  #memoryLimitBytes = 0;
  /** What a test that was cut off had taken until then. */
  #cut: { cpuTimeMs: number; wallTimeMs: number } | null = null;
  #printed = nothingPrinted;

  /** @param onFull is called when the process has grown by more than it may, as often as it is seen */
  constructor(onFull: () => void) {
    this.#onFull = onFull;
  }

  /** A job begins: it is compiled first. */
  begin({ limits }: Job, pid: number | null): void {
    this.#pid = pid;
    this.time.start(compileCpuMs, compileCpuMs, 0);
    this.#testCpuMs = mostCpuMs(limits);
    this.#testWallMs = 0;
    this.#memoryLimitBytes = limits.memoryLimitBytes;
    this.#newTest();
    this.#watchMemory();
  }

  /** More tests of the job. */
  goOn(): void {
    this.time.start(this.#testWallMs, this.#testCpuMs);
  }

  rest(): void {
    this.time.rest();
    this.#memory.stop();
  }

  get spent(): Spent {
    const time = this.#cut ?? this.time.spent;
    return { ...time, memoryBytes: this.#memory.grownBytes, ...this.#printed };
  }

  /** Each message moves the deadline: one test must not take longer than its own limit. */
  note(message: ChildMessage): void {
    switch (message.kind) {
      case 'started':
        this.#testWallMs = message.wallMs;
        this.goOn();
        this.#memory.step();
        break;
      case 'cut':
        this.#cut = { cpuTimeMs: message.cpuTimeMs, wallTimeMs: message.wallTimeMs };
        this.time.tidy(this.#pid);
        break;
      case 'again': {
        const { console, consoleCharacters } = message;
        this.#newTest();
        this.#printed = { console, consoleCharacters };
        this.#memory.step();
        this.time.start(message.wallMs, this.#testCpuMs);
        break;
      }
      case 'pause':
        this.time.start(message.wallMs, message.wallMs);
        break;
      case 'resume':
        if (this.#testWallMs === 0) this.time.start(compileCpuMs, compileCpuMs, 0);
        else this.time.start(message.wallMs, this.#testCpuMs);
        // What it took to get ready is not the program's memory.
        this.#watchMemory();
        break;
      case 'result':
        if (message.end.kind === 'memory-limit') this.#noteFull(message.end);
        this.#newTest();
        this.goOn();
        this.#memory.step();
        break;
      case 'rest':
        this.time.rest();
        break;
      case 'done':
        this.rest();
        break;
      case 'ready':
      case 'booted':
      case 'compile-error':
        break;
    }
  }

  #newTest(): void {
    this.#cut = null;
    this.#printed = nothingPrinted;
  }

  /** The isolate is gone, and what it had taken with it; but that it was at its limit is known. */
  #noteFull(end: Cost): void {
    end.memoryBytes = Math.max(end.memoryBytes, this.#memory.grownBytes, this.#memoryLimitBytes);
  }

  #watchMemory(): void {
    this.#memory.start(this.#pid, this.#memoryLimitBytes, this.#onFull);
  }
}
