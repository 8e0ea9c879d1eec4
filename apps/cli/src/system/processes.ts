import { readdirSync, readFileSync } from 'node:fs';

export type SystemProcess = { pid: number; parentPid: number; command: string };

/** Every process below `ancestorPid`, by what `/proc` says now. Linux only: for tests. */
export function processesBelow(ancestorPid: number): SystemProcess[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)) ?? []);
  const below: SystemProcess[] = [];
  const parents = [ancestorPid];
  for (const parent of parents) {
    for (const child of all.filter((process) => process.parentPid === parent)) {
      below.push(child);
      parents.push(child.pid);
    }
  }
  return below;
}

/** Those of these processes that still do something; a dead one may stay listed as long as it likes. */
export function survivors(processes: readonly SystemProcess[]): SystemProcess[] {
  return processes.filter(({ pid, command }) => commandOf(pid) === command);
}

function readProcess(pid: number): SystemProcess | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may itself hold brackets and blanks: what follows the last one counts.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { pid, parentPid: Number(fields[1]), command: commandOf(pid) ?? '' };
  } catch {
    return null; // It ended while we looked.
  }
}

function commandOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return undefined;
  }
}
