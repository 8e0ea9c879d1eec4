import { readdirSync, readFileSync } from 'node:fs';

/** Stops a server and all its backends where they are, as a machine that swaps or a debugger does. */
export function freeze(pid: number): void {
  // The parent first: only once it stands still is it known whom it has started.
  send(pid, 'SIGSTOP');
  for (const each of familyOf(pid)) send(each, 'SIGSTOP');
}

/** Lets them go on. Harmless when nothing was frozen. */
export function thaw(pid: number): void {
  for (const each of familyOf(pid).reverse()) send(each, 'SIGCONT');
}

function familyOf(pid: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
    .map(Number);
  return [pid, ...children];
}

function parentOf(pid: string): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null; // It ended while we looked.
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended while we looked.
  }
}
