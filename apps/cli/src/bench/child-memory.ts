import { readFileSync } from 'node:fs';
import { processesBelow } from '../system/processes.ts';

const pageBytes = 4096;

/**
 * Resident memory of each sandbox child below this process that serves a language, in bytes. Linux
 * only; elsewhere the list is empty.
 */
export function childMemoryBytes(language: string): number[] {
  if (process.platform !== 'linux') return [];
  return processesBelow(process.pid).flatMap(({ pid, command }) => {
    const [program = '', ...args] = command.split(' ');
    const isChild = program.endsWith('node') && args.some((arg) => arg.endsWith('child/start.js'));
    if (!isChild || !args.includes(language)) return [];
    try {
      const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
      return [pages * pageBytes];
    } catch {
      return []; // It ended while we looked.
    }
  });
}
