import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A file without a name that holds these bytes. Each call opens it anew, from its beginning, as
 * programs are given files by descriptors. Whoever calls closes what was opened.
 */
export function namelessFile(bytes: Buffer): () => number {
  let kept: number | undefined;
  return () => {
    if (kept === undefined) {
      const folder = mkdtempSync(join(tmpdir(), 'dryrun-filter-'));
      const file = join(folder, 'file');
      writeFileSync(file, bytes);
      kept = openSync(file, 'r');
      rmSync(folder, { recursive: true });
    }
    return openSync(`/proc/self/fd/${kept}`, 'r');
  };
}
