import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The bank that ships with Dry Run. */
export const bankDirectory = fileURLToPath(new URL('../../../../problems/', import.meta.url));

/** Whether a package's folder is one of the bank's. */
export function isInBank(directory: string): boolean {
  return resolve(directory, '..') === resolve(bankDirectory);
}

/**
 * The folder of a problem given by its slug or by a path, or null when there is no problem.ts in it.
 * A slug is looked up in the bank first.
 */
export function findProblem(slugOrFolder: string): string | null {
  const places = [join(bankDirectory, slugOrFolder), resolve(slugOrFolder)];
  return (
    places.find((place) => statSync(join(place, 'problem.ts'), { throwIfNoEntry: false })) ?? null
  );
}
