import { join } from 'node:path';
import { levelOf } from '@dryrun/judge';
import { ProblemPackageError } from '../define/problem-package-error.ts';
import { findPackages, readLock, readPackage, versionOf } from './read-package.ts';

/** What each hidden test probes, in order, for the tests of `version`, and how many inputs a sweep has. */
export type HiddenGroups = {
  version: string;
  groups: readonly string[];
  /** Null for what is no sweep. */
  inputs: readonly (number | null)[];
  /** At which level of the problem each appears; 1 without levels. */
  levels: readonly number[];
};

/**
 * Reads the groups from the lock: a report needs their names for twenty tests, and not the tests,
 * which may be tens of megabytes. @throws ProblemPackageError when the package is missing or not sound.
 */
export async function loadHiddenGroups(problemsDir: string, slug: string): Promise<HiddenGroups> {
  if (!(await findPackages(problemsDir)).includes(slug)) {
    throw new ProblemPackageError(slug, [
      'there is no folder of that name with a problem.ts in it',
    ]);
  }
  const directory = join(problemsDir, slug);
  const [pack, lock] = await Promise.all([readPackage(directory), readLock(directory)]);
  return {
    version: await versionOf(pack, lock),
    groups: lock.hidden.map(({ group }) => group),
    inputs: lock.hidden.map(({ inputs }) => inputs ?? null),
    levels: lock.hidden.map(levelOf),
  };
}
