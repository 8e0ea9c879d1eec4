import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

/** A disk of its own of so many MiB, or null where this user or container may mount none. */
function smallDisk(mebibytes: number): { folder: string; remove(): void } | null {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dryrun-small-'));
  const options = `size=${mebibytes}m,mode=0711`;
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'dryrun-small', folder]);
  const remove = () => {
    if (mounted.status === 0) spawnSync('umount', [folder]);
    rmSync(folder, { recursive: true, force: true });
  };
  if (mounted.status === 0) return { folder, remove };
  remove();
  return null;
}

// In the first there is no room for its log, in the others it breaks off in the middle.
test.each([8, 20, 30])(
  'a first start on a disk of %d MiB says that it is full, and leaves nothing on it',
  async (mebibytes) => {
    const disk = smallDisk(mebibytes);
    if (disk === null) return console.log('Left out: a full disk, as none can be mounted here.');
    try {
      const dataDir = path.join(disk.folder, 'data');
      await expect(startEmbeddedPostgres({ dataDir })).rejects.toMatchObject({
        code: 'disk-full',
        message: expect.stringMatching(
          /^The disk of the data folder .* is full \(.+\)\. Free about/,
        ),
      });
      expect(readdirSync(path.join(dataDir, 'postgres'))).toEqual([]);
    } finally {
      disk.remove();
    }
  },
);
