import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  type Comparison,
  checkQuerySignature,
  defaultLimits,
  type Limits,
  type QuerySignature,
  type Signature,
  SignatureError,
} from '@dryrun/judge';
import type { z } from 'zod';
import { querySignatureOf } from '../define/define-query-problem.ts';
import {
  type CheckedExamples,
  type CheckedHiddenTests,
  examplesSchema,
  hiddenTestsSchema,
} from '../define/define-tests.ts';
import { type CheckedDefinition, definitionSchema, faultsOf } from '../define/definition-schema.ts';
import { ProblemPackageError } from '../define/problem-package-error.ts';
import {
  type CheckedQueryDefinition,
  queryDefinitionSchema,
  queryExamplesSchema,
} from '../define/query-definition-schema.ts';
import { type Lock, lockSchema, sha256 } from './lock.ts';
import { exists, readExport, readModule, readText } from './read-files.ts';

/** A package as it lies on disk, checked, before any test is generated. */
export type AnyPackage = ProblemPackage | QueryPackage;

/** One that asks for a program. */
export type ProblemPackage = {
  kind: 'code';
  directory: string;
  slug: string;
  definition: CheckedDefinition;
  signature: Signature;
  comparison: Comparison;
  limits: Limits;
  statement: string;
  examples: CheckedExamples;
};

/** One that asks for a query. */
export type QueryPackage = {
  kind: 'query';
  directory: string;
  slug: string;
  definition: CheckedQueryDefinition;
  signature: QuerySignature;
  limits: Limits;
  statement: string;
  examples: z.infer<typeof queryExamplesSchema>;
};

/** The reference solution, one module that stands alone. */
export const referenceFile = 'reference.ts';
/** The reference of a query problem. */
export const referenceQueryFile = 'reference.sql';

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
export async function readPackage(directory: string): Promise<AnyPackage> {
  return (await asksForQuery(directory)) ? readQueryPackage(directory) : readCodePackage(directory);
}

/** Whether a package says of itself that it is one of SQL. */
export async function asksForQuery(directory: string): Promise<boolean> {
  const { default: definition } = await readModule(directory, 'problem.ts');
  return typeof definition === 'object' && (definition as { kind?: unknown })?.kind === 'sql';
}

/** The same of one that asks for a program. @throws ProblemPackageError for any other as well */
export async function readCodePackage(directory: string): Promise<ProblemPackage> {
  const [definition, examples, statement] = await Promise.all([
    readExport(directory, 'problem.ts', definitionSchema),
    readExport(directory, 'tests/examples.ts', examplesSchema),
    readText(directory, 'statement.md'),
  ]);
  return {
    kind: 'code',
    directory,
    slug: slugOf(directory, definition),
    definition,
    signature: definition.signature,
    comparison: definition.comparison ?? { kind: 'exact' },
    limits: limitsOf(definition),
    statement,
    examples,
  };
}

/** The same of one that asks for a query. @throws ProblemPackageError for any other as well */
export async function readQueryPackage(directory: string): Promise<QueryPackage> {
  const [definition, examples, statement] = await Promise.all([
    readExport(directory, 'problem.ts', queryDefinitionSchema),
    readExport(directory, 'tests/examples.ts', queryExamplesSchema),
    readText(directory, 'statement.md'),
  ]);
  const slug = slugOf(directory, definition);
  const signature = querySignatureOf(definition);
  try {
    checkQuerySignature(signature);
  } catch (error) {
    if (!(error instanceof SignatureError)) throw error;
    throw new ProblemPackageError(slug, [`problem.ts: ${error.message}`]);
  }
  const limits = limitsOf(definition);
  return { kind: 'query', directory, slug, definition, signature, limits, statement, examples };
}

function slugOf(directory: string, { slug: said }: { slug: string }): string {
  const slug = basename(directory);
  if (said === slug) return slug;
  throw new ProblemPackageError(slug, [
    `problem.ts: slug: it says "${said}" but the folder is "${slug}"; give both one name`,
  ]);
}

function limitsOf({ limits = {} }: Pick<CheckedDefinition, 'limits'>): Limits {
  return { ...defaultLimits, ...withoutUndefined(limits) };
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
export async function versionOf(pack: AnyPackage, lock: Lock): Promise<string> {
  const { signature, limits } = pack;
  if (pack.kind === 'query') {
    const parts = [1, signature, Object.entries(limits).sort(), lock];
    return sha256(JSON.stringify(parts)).slice(0, 16);
  }
  const { comparison } = pack;
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
