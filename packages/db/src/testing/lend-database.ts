import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findBinaries } from '../embedded/binaries.ts';
import { prepareDatabase } from '../embedded/data-folder.ts';
import { layoutOf } from '../embedded/folder-layout.ts';
import { openDataFolder } from '../embedded/ownership.ts';
import { chooseRunAs } from '../embedded/run-as.ts';

const cache = path.join(
  ...[import.meta.dirname, '..', '..', '..', '..', 'node_modules', '.cache', 'dryrun-postgres'],
);

/**
 * A fresh database to copy for tests, of which most are not about how one is made: that takes a second
 * of a core, and a copy next to nothing. Made once for each version of the server and of what makes it.
 *
 * @returns its data folder
 */
export function prepareLentDatabase(): string {
  const binaries = findBinaries();
  const kept = path.join(cache, keyOf(binaries.folder), 'data');
  if (existsSync(kept)) return kept;
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(path.join(cache, 'draft-'));
  try {
    const folder = openDataFolder(draft, () => {});
    prepareDatabase(folder, binaries, chooseRunAs(binaries, folder), () => {});
    mkdirSync(path.dirname(kept), { recursive: true });
    // Most of it nothing was written to yet: as holes in its files, that costs no copy any time.
    const holed = path.join(draft, 'holed');
    const isHoled = spawnSync('cp', ['-a', '--sparse=always', folder.data, holed]).status === 0;
    renameSync(isHoled ? holed : folder.data, kept);
  } catch (error) {
    // Another run of the tests was quicker with the same.
    if (!existsSync(kept)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return kept;
}

/**
 * Puts a copy of it where a Dry Run with this data folder keeps its database, if it has none yet. Where
 * that cannot be, it makes its own, or says why it cannot.
 */
export function lendDatabase(dataDir: string): void {
  const { home, data } = layoutOf(dataDir);
  if (existsSync(data)) return;
  try {
    const kept = prepareLentDatabase();
    mkdirSync(home, { recursive: true, mode: 0o700 });
    if (spawnSync('cp', ['-a', kept, data]).status === 0) return;
  } catch {
    // As with a cache that another user has made.
  }
  rmSync(data, { recursive: true, force: true });
}

function keyOf(binaries: string): string {
  const made = [
    readFileSync(path.join(binaries, '..', 'package.json')),
    readFileSync(path.join(import.meta.dirname, '..', 'embedded', 'data-folder.ts')),
    // Whoever runs the server owns what it reads.
    String(process.getuid?.()),
  ];
  const hash = createHash('sha256');
  for (const part of made) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 16);
}
