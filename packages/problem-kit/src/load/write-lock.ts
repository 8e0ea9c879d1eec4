import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Lock, lockOf } from './lock.ts';
import { readHiddenTests, readPackage } from './read-package.ts';
import { generateTests, sampleTests } from './tests.ts';

/**
 * Generates every test of the package and writes `tests/lock.json`. An author does it knowingly:
 * whatever the lock says is what candidates are judged by.
 *
 * @throws ProblemPackageError when the package is not sound enough to generate its tests.
 */
export async function writeLock(directory: string): Promise<Lock> {
  const pack = await readPackage(directory);
  const hidden = generateTests(pack, await readHiddenTests(directory));
  const lock = lockOf(sampleTests(pack), hidden);
  const path = join(directory, 'tests', 'lock.json');
  await writeFile(`${path}.part`, `${JSON.stringify(lock, null, 2)}\n`);
  await rename(`${path}.part`, path);
  return lock;
}
