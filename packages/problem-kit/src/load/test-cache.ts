import { isAscii } from 'node:buffer';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Test } from '@dryrun/judge';
import { canonicalText, type Lock, readCanonicalText } from './lock.ts';

// A cache file is one test's canonical text a line, hidden tests only, in the order of the lock. The
// lock's hashes are over these very lines, so a file is believed only as far as the lock vouches for it.

/** The cached tests, or null when there is no file or the lock does not vouch for it. */
export async function readCachedTests(path: string, lock: Lock): Promise<Test[] | null> {
  let content: Buffer<ArrayBuffer>;
  try {
    content = await readFile(path);
  } catch {
    return null;
  }
  const lines = linesOf(content);
  if (lines.length !== lock.hidden.length) return null;
  // Hashed by other threads while this one parses.
  const hashes = Promise.all(lines.map((line) => crypto.subtle.digest('SHA-256', line)));
  const tests = parseTests(lines, lock);
  const found = (await hashes).map((hash) => Buffer.from(hash).toString('hex'));
  return found.every((hash, index) => hash === lock.hidden[index]?.hash) ? tests : null;
}

function linesOf(content: Buffer<ArrayBuffer>): Buffer<ArrayBuffer>[] {
  const lines: Buffer<ArrayBuffer>[] = [];
  for (let start = 0; start <= content.length; ) {
    const end = content.indexOf('\n', start);
    lines.push(content.subarray(start, end === -1 ? content.length : end));
    if (end === -1) break;
    start = end + 1;
  }
  return lines;
}

/** What the lines say, vouched for or not; null when they are no tests. */
function parseTests(lines: readonly Buffer[], lock: Lock): Test[] | null {
  try {
    return lines.map((line, index) => {
      const text = line.toString(isAscii(line) ? 'latin1' : 'utf8');
      return readCanonicalText(text, lock.hidden[index] ?? { group: '', hash: '' });
    });
  } catch {
    return null;
  }
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
