import { readFileSync } from 'node:fs';

const pageBytes = 4096;

/**
 * The resident memory of a process, in bytes, or null where it cannot be known: the process is
 * gone, or this is not Linux. There only the isolate's own limit holds.
 */
export function residentBytes(pid: number): number | null {
  try {
    const pages = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1];
    return pages === undefined ? null : Number(pages) * pageBytes;
  } catch {
    return null;
  }
}
