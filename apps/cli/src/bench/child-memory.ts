import { readFileSync } from 'node:fs';
import { processesBelow } from '../system/processes.ts';

/**
 * What one child has in memory, in bytes: `rss` counts in full what it shares with other processes,
 * above all Node's own program; `pss` divides that among them.
 */
export type ChildMemory = { rss: number; pss: number };

/**
 * The memory of each sandbox child below this process that serves a language. Linux only; elsewhere,
 * and where the kernel does not tell, the list is empty.
 */
export function childMemory(language: string): ChildMemory[] {
  if (process.platform !== 'linux') return [];
  return processesBelow(process.pid).flatMap(({ pid, command }) => {
    const [program = '', ...args] = command.split(' ');
    const isChild = program.endsWith('node') && args.some((arg) => arg.endsWith('child/start.js'));
    if (!isChild || !args.includes(language)) return [];
    try {
      const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
      const bytes = (name: string) =>
        Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1]) * 1024;
      return [{ rss: bytes('Rss'), pss: bytes('Pss') }];
    } catch {
      return []; // It ended while we looked.
    }
  });
}
