import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Comparison, defaultLimits, type Limits, type Signature } from '@dryrun/judge';
import {
  type CheckedExamples,
  type CheckedHiddenTests,
  examplesSchema,
  hiddenTestsSchema,
} from '../define/define-tests.ts';
import { type CheckedDefinition, definitionSchema, faultsOf } from '../define/definition-schema.ts';
import { ProblemPackageError } from '../define/problem-package-error.ts';
import { type Lock, lockSchema, sha256 } from './lock.ts';
import { exists, readExport, readText } from './read-files.ts';

/** A package as it lies on disk, checked, before any test is generated. */
export type ProblemPackage = {
  directory: string;
  slug: string;
  definition: CheckedDefinition;
  signature: Signature;
  comparison: Comparison;
  limits: Limits;
  statement: string;
  examples: CheckedExamples;
};

/** The reference solution, one module that stands alone. */
export const referenceFile = 'reference.ts';

/** The folders that hold a problem.ts, in the order of their names. */
export async function findPackages(problemsDir: string): Promise<string[]> {
  const entries = await readdir(problemsDir, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const kept = await Promise.all(
    folders.map(async (name) =>
      (await exists(join(problemsDir, name, 'problem.ts'))) ? name : null,
    ),
  );
  return kept.filter((name) => name !== null).sort((a, b) => (a < b ? -1 : 1));
}

/**
 * Reads everything of a package but its generators.
 *
 * @throws ProblemPackageError naming the file, the field and the fix.
 */
export async function readPackage(directory: string): Promise<ProblemPackage> {
  const slug = basename(directory);
  const [definition, examples, statement] = await Promise.all([
    readExport(directory, 'problem.ts', definitionSchema),
    readExport(directory, 'tests/examples.ts', examplesSchema),
    readText(directory, 'statement.md'),
  ]);
  if (definition.slug !== slug) {
    throw new ProblemPackageError(slug, [
      `problem.ts: slug: it says "${definition.slug}" but the folder is "${slug}"; give both one name`,
    ]);
  }
  return {
    directory,
    slug,
    definition,
    signature: definition.signature,
    comparison: definition.comparison ?? { kind: 'exact' },
    limits: { ...defaultLimits, ...withoutUndefined(definition.limits ?? {}) },
    statement,
    examples,
  };
}

/** @throws ProblemPackageError when `tests/lock.json` is missing or not a lock. */
export async function readLock(directory: string): Promise<Lock> {
  const slug = basename(directory);
  const text = await readText(directory, 'tests/lock.json');
  const checked = lockSchema.safeParse(parseJson(text));
  if (checked.success) return checked.data;
  throw new ProblemPackageError(slug, [
    `tests/lock.json: ${faultsOf(checked.error)[0]}; write it with: npm run problems -- lock ${slug}`,
  ]);
}

/** The generators, which only judging and verifying need. */
export async function readHiddenTests(directory: string): Promise<CheckedHiddenTests> {
  return readExport(directory, 'tests/generate.ts', hiddenTestsSchema);
}

/**
 * The content hash of what judging depends on. The lock stands for every test; a checker is code, so
 * its package's own modules count as well.
 */
export async function versionOf(pack: ProblemPackage, lock: Lock): Promise<string> {
  const { comparison, signature, limits } = pack;
  const parts: unknown[] = [1, signature, Object.entries(limits).sort(), comparison, lock];
  if (comparison.kind === 'checker') {
    const names = (await readdir(pack.directory)).filter((name) => name.endsWith('.ts')).sort();
    for (const name of names) parts.push([name, await readText(pack.directory, name)]);
  }
  return sha256(JSON.stringify(parts)).slice(0, 16);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function withoutUndefined(
  limits: { [K in keyof Limits]?: Limits[K] | undefined },
): Partial<Limits> {
  return Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== undefined));
}
