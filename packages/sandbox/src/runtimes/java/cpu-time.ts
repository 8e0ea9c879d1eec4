import { readdirSync, readFileSync } from 'node:fs';

const nsPerMs = 1e6;
/** The kernel's units in /proc on every Linux that Node runs on. */
const msPerTick = 10;

/** The threads in which a machine compiles what runs often. To be asked before a program is there. */
export function compilerThreads(pid: number): ReadonlySet<string> {
  return new Set(
    threadsOf(pid).filter((thread) => /^C[12] Compiler/.test(read(pid, thread, 'comm') ?? '')),
  );
}

/** The CPU time of a machine from a certain moment on, without that of some threads. */
export class CpuClock {
  readonly #pid: number;
  readonly #others: ReadonlySet<string>;
  #before = new Map<string, number>();
  #coarseBefore = 0;
  #seenMs = 0;

  constructor(pid: number, others: ReadonlySet<string> = new Set()) {
    this.#pid = pid;
    this.#others = others;
    this.restart();
  }

  /** From now on. */
  restart(): void {
    const { own, coarseMs } = this.#read();
    this.#before = own;
    this.#coarseBefore = coarseMs;
    this.#seenMs = 0;
  }

  /**
   * In milliseconds, and how many threads there are. Threads that have ended are in the account of the
   * whole process only, which is coarse: what they took is seen in it.
   */
  look(): { cpuMs: number; threads: number } {
    const { own, coarseMs, threads } = this.#read();
    let fine = 0;
    for (const [thread, cpuMs] of own) fine += Math.max(0, cpuMs - (this.#before.get(thread) ?? 0));
    this.#seenMs = Math.max(this.#seenMs, fine, coarseMs - this.#coarseBefore - msPerTick);
    return { cpuMs: this.#seenMs, threads };
  }

  #read() {
    const own = new Map<string, number>();
    const threads = threadsOf(this.#pid);
    let left = 0;
    for (const thread of threads) {
      const cpuMs = threadCpuMs(this.#pid, thread);
      if (this.#others.has(thread)) left += cpuMs;
      else own.set(thread, cpuMs);
    }
    const whole = ticksMs(readFileOrNull(`/proc/${this.#pid}/stat`));
    return { own, coarseMs: whole - left, threads: threads.length };
  }
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function threadCpuMs(pid: number, thread: string): number {
  const account = read(pid, thread, 'schedstat');
  if (account !== null) return Number(account.split(' ')[0]) / nsPerMs;
  return ticksMs(read(pid, thread, 'stat'));
}

function ticksMs(stat: string | null): number {
  if (stat === null) return 0;
  // The name, in parentheses, may hold blanks; user and system time are 12th and 13th after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * msPerTick;
}

function read(pid: number, thread: string, file: string): string | null {
  return readFileOrNull(`/proc/${pid}/task/${thread}/${file}`);
}

function readFileOrNull(path: string): string | null {
  try {
    // Node has a quicker way for texts in UTF-8, and some twenty threads are read for every test.
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
