import { readdirSync, readFileSync } from 'node:fs';
import { processesBelow } from '../../system/processes.ts';

/** CPU of each kind of process below one, in milliseconds since it began. Linux only. */
export function cpuByKind(ancestorPid: number): Map<string, number> {
  const sums = new Map<string, number>();
  const add = (kind: string, pid: number) => sums.set(kind, (sums.get(kind) ?? 0) + cpuMsOf(pid));
  add('supervisor', ancestorPid);
  for (const { pid, command } of processesBelow(ancestorPid)) add(kindOf(command), pid);
  return sums;
}

/** Resident memory of each kind of process, in bytes; what several share counts with each. */
export function memoryByKind(ancestorPid: number): Map<string, number> {
  const sums = new Map<string, number>();
  const add = (kind: string, pid: number) =>
    sums.set(kind, (sums.get(kind) ?? 0) + proportionalBytes(pid));
  add('supervisor', ancestorPid);
  for (const { pid, command } of processesBelow(ancestorPid)) add(kindOf(command), pid);
  return sums;
}

function kindOf(command: string): string {
  if (command.includes('apps/api/')) return 'api';
  if (command.includes('apps/worker/')) return 'worker';
  const languages = /child\/start\.js \S*(.*)$/.exec(command)?.[1];
  if (languages !== undefined) return `child${languages.replaceAll(/=\S*/g, '')}`;
  if (command.includes('redis-server')) return 'redis';
  // Backends say who is connected; the others what they are for.
  if (/^postgres: [a-z]+ [a-z]+ /.test(command) && !/^postgres: (io|auto)/.test(command))
    return 'postgres: connections';
  if (command.includes('postgres')) return 'postgres: its own processes';
  return 'others';
}

function cpuMsOf(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/task`)
      .map((task) => readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8'))
      .reduce((sum, text) => sum + Number(text.split(' ')[0]) / 1e6, 0);
  } catch {
    return 0; // It ended while we looked.
  }
}

/** What processes share is divided among them. */
function proportionalBytes(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
