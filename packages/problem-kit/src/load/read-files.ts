import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { z } from 'zod';
import { faultsOf } from '../define/definition-schema.ts';
import { ProblemPackageError } from '../define/problem-package-error.ts';

/** A module of the package, loaded. @throws ProblemPackageError when it is missing or does not load. */
export async function readModule(
  directory: string,
  file: string,
): Promise<Readonly<Record<string, unknown>>> {
  const slug = basename(directory);
  const path = join(directory, file);
  if (!(await exists(path))) {
    throw new ProblemPackageError(slug, [`${file}: the file is missing; write it`]);
  }
  try {
    return await import(pathToFileURL(path).href);
  } catch (cause) {
    if (cause instanceof ProblemPackageError) throw cause;
    throw new ProblemPackageError(slug, [`${file}: it cannot be loaded: ${String(cause)}`]);
  }
}

/** A module's default export, checked. @throws ProblemPackageError naming the file, the field and the fix. */
export async function readExport<T>(
  directory: string,
  file: string,
  schema: z.ZodType<T>,
): Promise<T> {
  const slug = basename(directory);
  const module = await readModule(directory, file);
  const checked = schema.safeParse(module.default);
  if (checked.success) return checked.data;
  throw new ProblemPackageError(
    slug,
    faultsOf(checked.error).map((fault) => `${file}: ${fault}`),
  );
}

/** @throws ProblemPackageError when the file is missing. */
export async function readText(directory: string, file: string): Promise<string> {
  try {
    return await readFile(join(directory, file), 'utf8');
  } catch (cause) {
    const slug = basename(directory);
    const fix = file === 'tests/lock.json' ? `npm run problems -- lock ${slug}` : 'write it';
    throw new ProblemPackageError(slug, [
      `${file}: the file is missing (${String(cause)}); ${fix}`,
    ]);
  }
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
