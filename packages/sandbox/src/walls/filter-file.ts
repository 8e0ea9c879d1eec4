import { namelessFile } from './nameless-file.ts';
import { seccompFilter } from './seccomp-filter.ts';

const filter = process.platform === 'linux' ? seccompFilter(process.arch) : null;

/** Whether the kernel refuses wrapped children the calls of the filter. */
export const filtersCalls = filter !== null;

const open = filter === null ? null : namelessFile(filter);

/**
 * Opens a nameless file with the filter: bubblewrap reads it through a descriptor. The caller closes
 * it. Null where there is no filter.
 */
export function openFilter(): number | null {
  return open === null ? null : open();
}
