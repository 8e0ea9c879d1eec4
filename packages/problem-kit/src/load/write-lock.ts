import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { QueryRunner } from '@dryrun/judge';
import { type Lock, lockOf } from './lock.ts';
import { readPackage } from './read-package.ts';
import { hiddenTestsOf, sampleTests } from './tests.ts';
import { writeExpected } from './write-expected.ts';

/**
 * Generates every test of the package and writes `tests/lock.json`. An author does it knowingly:
 * whatever the lock says is what candidates are judged by. Of a query problem the reference is asked
 * first, and what it gives is written beside.
 *
 * @param queries asks queries; made only when it is needed
 * @throws ProblemPackageError when the package is not sound enough to generate its tests.
 */
export async function writeLock(
  directory: string,
  queries: () => QueryRunner = noQueries,
): Promise<Lock> {
  const pack = await readPackage(directory);
  if (pack.kind === 'query') await writeExpected(pack, queries());
  const hidden = await hiddenTestsOf(pack);
  const lock = lockOf(sampleTests(pack), hidden);
  const path = join(directory, 'tests', 'lock.json');
  await writeFile(`${path}.part`, `${JSON.stringify(lock, null, 2)}\n`);
  await rename(`${path}.part`, path);
  return lock;
}

function noQueries(): QueryRunner {
  throw new Error('the package asks for a query, and nobody is there who asks it');
}
