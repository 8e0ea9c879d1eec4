import { readFileSync } from 'node:fs';
import { leastShare } from '../wire/protocol.ts';

/** How long after the isolate's own timeout the process is killed. */
const graceMs = 300;
/** The kernel's unit in /proc on every Linux that Node runs on. */
const msPerTick = 10;

/**
 * Knows when a child is to be killed because what it does takes too long: when its wall time is over
 * and it has had the CPU time, too. On a busy machine a step that nothing can interrupt, such as
 * making a long text, may last much longer than it takes.
 */
export class TimeWatch {
  readonly #cpuTimeOf: (pid: number) => number | null;
  #deadlineMs = Number.POSITIVE_INFINITY;
  #cpuLimitMs = 0;
  #startMs = 0;
  /** CPU time of the process when this step began, or soon after; null until it is looked at. */
  #cpuBeforeMs: number | null = null;

  constructor(cpuTimeOf: (pid: number) => number | null = cpuTimeMs) {
    this.#cpuTimeOf = cpuTimeOf;
  }

  /** A step begins that may take so much. Isolates stop what they can stop when `wallMs` is over. */
  start(wallMs: number, cpuLimitMs: number): void {
    this.#startMs = performance.now();
    this.#deadlineMs = this.#startMs + wallMs + graceMs;
    this.#cpuLimitMs = cpuLimitMs;
    this.#cpuBeforeMs = null;
  }

  /** Nothing is awaited of the child. */
  rest(): void {
    this.#deadlineMs = Number.POSITIVE_INFINITY;
  }

  /** To be asked every few milliseconds. @returns whether the step has had all it may have */
  isOver(pid: number | null): boolean {
    if (this.#deadlineMs === Number.POSITIVE_INFINITY) return false;
    const cpuMs = pid === null ? null : this.#cpuTimeOf(pid);
    this.#cpuBeforeMs ??= cpuMs;
    const now = performance.now();
    if (now < this.#deadlineMs) return false;
    if (cpuMs === null || this.#cpuBeforeMs === null) return true;
    if (cpuMs - this.#cpuBeforeMs >= this.#cpuLimitMs + graceMs) return true;
    return now - this.#startMs >= this.#cpuLimitMs / leastShare + graceMs;
  }
}

/** CPU time of a process in all its threads, or null where it cannot be known. */
function cpuTimeMs(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name, in parentheses, may hold blanks; user and system time are 12th and 13th after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * msPerTick;
  } catch {
    return null;
  }
}
