import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seccompFilter } from './seccomp-filter.ts';

const filter = process.platform === 'linux' ? seccompFilter(process.arch) : null;

/** Whether the kernel refuses wrapped children the calls of the filter. */
export const filtersCalls = filter !== null;

let kept: number | undefined;

/**
 * Opens a nameless file with the filter, from its beginning: bubblewrap reads it through a
 * descriptor. The caller closes it. Null where there is no filter.
 */
export function openFilter(): number | null {
  if (filter === null) return null;
  if (kept === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'dryrun-filter-'));
    const file = join(folder, 'filter');
    writeFileSync(file, filter);
    kept = openSync(file, 'r');
    rmSync(folder, { recursive: true });
  }
  return openSync(`/proc/self/fd/${kept}`, 'r');
}
