import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const fileOf = (dataDir: string) => path.join(dataDir, 'secret');

/** As many characters as AUTH_SECRET must have; what we make is longer. */
const leastLength = 32;

/** The secret that signs sessions: made once, kept in the data folder, so that sessions survive. */
export function readOrMakeSecret(dataDir: string): string {
  const file = fileOf(dataDir);
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
    linkSync(draft, file); // whole or not at all, also when the disk is full
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(file, 'utf8').trim();
}

/** What is wrong with the secret of this data folder, if there is one already. */
export function secretFault(dataDir: string): string | undefined {
  const file = fileOf(dataDir);
  try {
    if (readFileSync(file, 'utf8').trim().length < leastLength) {
      return `The file ${file} must hold at least ${leastLength} random characters. Delete it: a new one is made, and whoever was signed in is a new guest.`;
    }
    // A copy may have opened it, and whoever reads it can be anybody.
    if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600);
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    return `The file ${file} cannot be read (${code}). Make it yours: sudo chown $(id -un) ${file}`;
  }
}
