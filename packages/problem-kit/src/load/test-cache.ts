import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Test } from '@dryrun/judge';
import { canonicalText, type Lock, sha256 } from './lock.ts';

// A cache file is one test's canonical text a line, hidden tests only, in the order of the lock. The
// lock's hashes are over these very lines, so a file is believed only as far as the lock vouches for it.

/** The cached tests, or null when there is no file or the lock does not vouch for it. */
export async function readCachedTests(path: string, lock: Lock): Promise<Test[] | null> {
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch {
    return null;
  }
  const lines = content.split('\n');
  if (lines.length !== lock.hidden.length) return null;
  const tests: Test[] = [];
  for (const [index, line] of lines.entries()) {
    const locked = lock.hidden[index];
    if (!locked || sha256(line) !== locked.hash) return null;
    const [input, expected] = JSON.parse(line);
    tests.push({ group: locked.group, input, expected });
  }
  return tests;
}

/** Writes beside the place and renames, so that no reader ever sees half a file. */
export async function writeCachedTests(path: string, tests: readonly Test[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.${Date.now()}.part`;
  try {
    await writeFile(draft, tests.map(canonicalText).join('\n'));
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
