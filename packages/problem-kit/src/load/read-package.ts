import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  type Comparison,
  checkQuerySignature,
  defaultLimits,
  type Limits,
  levelCountOf,
  levelOf,
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
import {
  type CheckedDefinition,
  definitionSchema,
  faultsOf,
  outOfOrder,
} from '../define/definition-schema.ts';
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
  /** 1 when it has none. */
  levelCount: number;
  statement: string;
  /** The parts of the statement, one for each level; without levels the statement alone. */
  statementParts: readonly string[];
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
  const [definition, examples] = await Promise.all([
    readExport(directory, 'problem.ts', definitionSchema),
    readExport(directory, 'tests/examples.ts', examplesSchema),
  ]);
  const slug = slugOf(directory, definition);
  const levelCount = levelCountOf(definition.signature);
  const faults = levelFaults('tests/examples.ts', examples, levelCount);
  if (faults.length > 0) throw new ProblemPackageError(slug, faults);
  const statementParts = await Promise.all(
    statementFiles(levelCount).map((file) => readText(directory, file)),
  );
  return {
    kind: 'code',
    directory,
    slug,
    definition,
    signature: definition.signature,
    comparison: definition.comparison ?? { kind: 'exact' },
    limits: limitsOf(definition),
    levelCount,
    statement: joinParts(statementParts),
    statementParts,
    examples,
  };
}

/** Where the statement lies: one file for each level, so that each can be shown in its time. */
export function statementFiles(levelCount: number): string[] {
  if (levelCount === 1) return ['statement.md'];
  return Array.from({ length: levelCount }, (_, at) => `statement/${at + 1}.md`);
}

/** Files of a statement that nobody would ever read. */
export async function strayStatements({
  directory,
  levelCount,
}: Pick<ProblemPackage, 'directory' | 'levelCount'>): Promise<string[]> {
  const parts = await readdir(join(directory, 'statement')).catch(() => []);
  const whole = (await exists(join(directory, 'statement.md'))) ? ['statement.md'] : [];
  const read = statementFiles(levelCount);
  return [...whole, ...parts.map((part) => `statement/${part}`)].filter(
    (file) => !read.includes(file),
  );
}

/** Parts of a statement as one text. */
export function joinParts(parts: readonly string[]): string {
  const [first = '', ...more] = parts;
  return more.length === 0 ? first : `${parts.map((part) => part.trim()).join('\n\n')}\n`;
}

/** Samples, or groups of tests, of levels that there are not, or out of their order. */
function levelFaults(
  file: string,
  items: readonly { level?: number | undefined }[],
  levelCount: number,
): string[] {
  const late = items.find((item) => levelOf(item) > levelCount);
  return [
    ...(late === undefined
      ? []
      : [`${file}: something is of level ${late.level}, but the methods have ${levelCount}`]),
    ...(outOfOrder(items).length === 0
      ? []
      : [`${file}: what is of level 1 has to stand first, then level 2, and so on`]),
  ];
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
export async function readHiddenTests({
  directory,
  slug,
  levelCount,
}: Pick<ProblemPackage, 'directory' | 'slug' | 'levelCount'>): Promise<CheckedHiddenTests> {
  const file = 'tests/generate.ts';
  const tests = await readExport(directory, file, hiddenTestsSchema);
  const faults = levelFaults(file, tests.groups, levelCount);
  if (faults.length > 0) throw new ProblemPackageError(slug, faults);
  return tests;
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
  if (pack.levelCount > 1) parts.push(['levels of the samples', pack.examples.map(levelOf)]);
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
