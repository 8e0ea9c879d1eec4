import { readFileSync } from 'node:fs';
import { WatchedTime } from '@dryrun/judge';
import { leastShare } from '../wire/protocol.ts';

/**
 * What a step may take beyond its limit before the process is killed: an isolate stops what it can
 * stop before that, and says so. No test of a tenth of a second or more has one and a half times what
 * it may.
 */
const graceShare = 0.35;
const graceOfShortMs = 40;
const longestGraceMs = 700;
/** What a test and the tidying up after it may take together, in shares of its limit. */
const mostShare = 1.5;
/** For tidying up, whatever the test has taken. */
const leastTidyMs = 30;
/** Between two looks, and when there is little left. */
const mostLookMs = 25;
const leastLookMs = 2;
/** A look that comes so late says nothing of the child: we were kept from looking. */
const lateLookMs = 100;
/** The kernel's units in /proc on every Linux that Node runs on. */
const msPerTick = 10;
const nsPerMs = 1e6;

/**
 * Knows when a child is to be killed because what it does takes too long: when it has had its CPU
 * time. Isolates stop by wall time, which is made longer where the machine is busy: should it become
 * idle meanwhile, that would be far too late. And some steps nothing can interrupt, such as making a
 * long text. Once the wall time is over it is also killed when it gets next to nothing of a core.
 */
export class TimeWatch {
  readonly #cpuTimeOf: (pid: number) => number | null;
  /** After so much of the step, as far as it was watched. */
  #deadlineMs = Number.POSITIVE_INFINITY;
  #watched: WatchedTime | null = null;
  #cpuLimitMs = 0;
  #graceMs = 0;
  #startMs: number | null = null;
  /** CPU time of its main thread, in which all programs run, when this step began, or soon after; null until it is looked at. */
  #cpuBeforeMs: number | null = null;
  #cpuMs: number | null = null;
  /** How long after the beginning of the step it was looked at. */
  #firstLookMs = 0;

  constructor(cpuTimeOf: (pid: number) => number | null = mainThreadCpuMs) {
    this.#cpuTimeOf = cpuTimeOf;
  }

  /**
   * A step begins that may take so much. Isolates stop what they can stop when `wallMs` is over.
   *
   * @param graceMs for them to do so, and to say so; 0 for what no isolate stops
   */
  start(wallMs: number, cpuLimitMs: number, graceMs = graceOf(cpuLimitMs)): void {
    this.#startMs = performance.now();
    this.#watched = new WatchedTime(this.#startMs, lateLookMs);
    this.#deadlineMs = wallMs + graceMs;
    this.#cpuLimitMs = cpuLimitMs;
    this.#graceMs = graceMs;
    this.#cpuBeforeMs = null;
    this.#cpuMs = null;
  }

  /**
   * What the step did is cut off, and the child tidies up, for which it has what is left of one and a
   * half times the limit.
   */
  tidy(pid: number | null): void {
    this.isOver(pid);
    const leftMs = this.#cpuLimitMs * mostShare - this.spent.cpuTimeMs;
    const tidyMs = Math.max(leastTidyMs, leftMs);
    this.start(tidyMs, tidyMs, 0);
  }

  /** When it is to be looked at again: no thread has more CPU time than what passes. */
  get nextLookMs(): number {
    if (this.#cpuMs === null || this.#cpuBeforeMs === null) return mostLookMs;
    const leftMs = this.#cpuLimitMs + this.#graceMs - (this.#cpuMs - this.#cpuBeforeMs);
    return Math.min(mostLookMs, Math.max(leastLookMs, leftMs));
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
    const watchedMs = this.#watched?.look(now, lateLookMs) ?? 0;
    const isLate = watchedMs >= this.#deadlineMs;
    if (cpuMs === null || this.#cpuBeforeMs === null) return isLate;
    if (cpuMs - this.#cpuBeforeMs >= this.#cpuLimitMs + this.#graceMs) return true;
    return isLate && watchedMs >= this.#cpuLimitMs / leastShare + this.#graceMs;
  }
}

function graceOf(cpuLimitMs: number): number {
  return Math.min(longestGraceMs, Math.max(graceOfShortMs, cpuLimitMs * graceShare));
}

/** CPU time of a process in its main thread, or null where it cannot be known. */
function mainThreadCpuMs(pid: number): number | null {
  try {
    return (
      Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / nsPerMs
    );
  } catch {
    return mainThreadTicksMs(pid);
  }
}

/** The same where the kernel keeps no finer account. */
function mainThreadTicksMs(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/task/${pid}/stat`, 'latin1');
    // The name, in parentheses, may hold blanks; user and system time are 12th and 13th after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * msPerTick;
  } catch {
    return null;
  }
}
