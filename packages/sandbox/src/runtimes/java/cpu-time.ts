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

/**
 * CPU time of a machine without that of `others`, in milliseconds, and how many threads it has. Threads that
 * have ended are in the account of the whole process only, which is coarse: what they took is seen in it.
 */
export function cpuTimeOf(
  pid: number,
  others: ReadonlySet<string>,
): { cpuMs: number; threads: number } {
  let own = 0;
  let left = 0;
  const threads = threadsOf(pid);
  for (const thread of threads) {
    const cpuMs = threadCpuMs(pid, thread);
    if (others.has(thread)) left += cpuMs;
    else own += cpuMs;
  }
  const whole = ticksMs(readFileOrNull(`/proc/${pid}/stat`));
  return { cpuMs: Math.max(own, whole - left - msPerTick), threads: threads.length };
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
    return readFileSync(path, 'latin1');
  } catch {
    return null;
  }
}
