import { readFileSync } from 'node:fs';
import { leastShare } from '../wire/protocol.ts';

/** How long after the isolate's own timeout the process is killed, at most. */
const longestGraceMs = 300;
/** Of its limit, so that no test takes one and a half times what it may before it is cut off. */
const graceShare = 0.2;
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
  #graceMs = 0;
  #startMs: number | null = null;
  /** CPU time of the process when this step began, or soon after; null until it is looked at. */
  #cpuBeforeMs: number | null = null;
  #cpuMs: number | null = null;
  /** How long after the beginning of the step it was looked at. */
  #firstLookMs = 0;

  constructor(cpuTimeOf: (pid: number) => number | null = cpuTimeMs) {
    this.#cpuTimeOf = cpuTimeOf;
  }

  /**
   * A step begins that may take so much. Isolates stop what they can stop when `wallMs` is over.
   *
   * @param graceMs for them to do so, and to say so; 0 for what no isolate stops
   */
  start(wallMs: number, cpuLimitMs: number, graceMs = graceOf(cpuLimitMs)): void {
    this.#startMs = performance.now();
    this.#deadlineMs = this.#startMs + wallMs + graceMs;
    this.#cpuLimitMs = cpuLimitMs;
    this.#graceMs = graceMs;
    this.#cpuBeforeMs = null;
    this.#cpuMs = null;
  }

  /** What the step has taken until now, as far as was seen. */
  get spent(): { cpuTimeMs: number; wallTimeMs: number } {
    const wallTimeMs = this.#sinceStart(performance.now());
    if (this.#cpuMs === null || this.#cpuBeforeMs === null)
      return { cpuTimeMs: wallTimeMs, wallTimeMs };
    // Until it was first looked at nobody knows; what keeps a child from answering is at work.
    const cpuTimeMs = this.#firstLookMs + this.#cpuMs - this.#cpuBeforeMs;
    return { cpuTimeMs: Math.min(cpuTimeMs, wallTimeMs), wallTimeMs };
  }

  #sinceStart(now: number): number {
    return this.#startMs === null ? 0 : now - this.#startMs;
  }

  /** Nothing is awaited of the child. */
  rest(): void {
    this.#deadlineMs = Number.POSITIVE_INFINITY;
  }

  /** To be asked every few milliseconds. @returns whether the step has had all it may have */
  isOver(pid: number | null): boolean {
    if (this.#deadlineMs === Number.POSITIVE_INFINITY) return false;
    const cpuMs = pid === null ? null : this.#cpuTimeOf(pid);
    const now = performance.now();
    if (this.#cpuBeforeMs === null) this.#firstLookMs = this.#sinceStart(now);
    this.#cpuBeforeMs ??= cpuMs;
    this.#cpuMs = cpuMs ?? this.#cpuMs;
    if (now < this.#deadlineMs) return false;
    if (cpuMs === null || this.#cpuBeforeMs === null) return true;
    if (cpuMs - this.#cpuBeforeMs >= this.#cpuLimitMs + this.#graceMs) return true;
    return this.#sinceStart(now) >= this.#cpuLimitMs / leastShare + this.#graceMs;
  }
}

function graceOf(cpuLimitMs: number): number {
  return Math.min(longestGraceMs, cpuLimitMs * graceShare);
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
