import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bankDirectory } from './find-problem.ts';

/** Content keys of packages (see `ReportCache.keyOf`) by slug. */
export type VerifiedRecord = Readonly<Record<string, string>>;

const recordFile = join(bankDirectory, 'verified.json');

/**
 * The packages of the bank that were seen to keep every promise, each with the key of the content
 * that kept it. It is in the repository as a lock file is: whoever has the same content need not
 * spend the ten minutes again.
 */
export async function readVerifiedRecord(file = recordFile): Promise<VerifiedRecord> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

/**
 * Notes packages that were verified. Those that are gone from the bank go.
 *
 * @param slugs all of the bank
 * @returns whether the file has changed
 */
export async function noteVerified(
  verified: VerifiedRecord,
  slugs: readonly string[],
  file = recordFile,
): Promise<boolean> {
  const before = await readVerifiedRecord(file);
  const known = { ...before, ...verified };
  const after = Object.fromEntries(
    [...slugs].sort().flatMap((slug) => (known[slug] ? [[slug, known[slug]]] : [])),
  );
  const text = `${JSON.stringify(after, null, 2)}\n`;
  if (text === `${JSON.stringify(before, null, 2)}\n`) return false;
  await writeFile(file, text);
  return true;
}
