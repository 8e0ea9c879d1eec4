import { join } from 'node:path';
import {
  type Limits,
  levelOf,
  type ProblemSignature,
  signatureUpTo,
  type Tolerance,
  upToLevel,
  type Value,
} from '@dryrun/judge';
import type { Constraint, Difficulty } from '../define/define-problem.ts';
import { ProblemPackageError } from '../define/problem-package-error.ts';
import { starterCodeByLanguage, starterMethodsByLanguage } from '../languages/languages.ts';
import { differencesFromLock, type Lock, lockOf } from './lock.ts';
import {
  type AnyPackage,
  findPackages,
  joinParts,
  readLock,
  readPackage,
  versionOf,
} from './read-package.ts';
import { sampleTests } from './tests.ts';

export type PublicSample = {
  input: readonly Value[];
  expected: Value;
  explanation: string;
  /** At which level of the problem it is shown; 1 without levels. */
  level: number;
};

/**
 * All a candidate may know of a problem: plain data, nothing hidden reachable from it. Of a problem with
 * levels it is as it is at one of them, and nothing of a later one is in it but how many there are.
 */
export type PublicProblem = {
  slug: string;
  /** Changes with anything that judging depends on. */
  version: string;
  title: string;
  difficulty: Difficulty;
  topics: readonly string[];
  /** Markdown; the parts of all levels up to `level`. */
  statement: string;
  constraints: readonly Constraint[];
  asksFor: 'program' | 'query';
  signature: ProblemSignature;
  limits: Limits;
  /** How far numbers may be from the expected ones; null where they must be the same. */
  tolerance: Tolerance | null;
  samples: readonly PublicSample[];
  hiddenTestCount: number;
  /** By language. */
  starterCode: Readonly<Record<string, string>>;
  /** How many levels there are; 1 for a problem without. */
  levelCount: number;
  /** Up to which of them this tells. */
  level: number;
  /** What each of them brought, up to `level`. */
  levels: readonly PublicLevel[];
};

/** What is new at a level; samples, constraints and methods say themselves at which one they are. */
export type PublicLevel = {
  level: number;
  /** Markdown; its own part alone. */
  statement: string;
  /** Names of the methods that are new. */
  methods: readonly string[];
  hiddenTestCount: number;
  /** By language: the new methods alone, to be put into the class. Of the first level that is empty. */
  addedCode: Readonly<Record<string, string>>;
};

export type Catalogue = {
  /** In the order of the slugs, each as at its first level. */
  list(): readonly PublicProblem[];
  /** As at a level, the first when none is said; at its last one where it has not so many. */
  get(slug: string, level?: number): PublicProblem | undefined;
};

/**
 * The public view of every package in a folder. Generates no test: the count comes from the lock.
 *
 * @throws ProblemPackageError for the first package that is not sound. A server that offered a
 * broken problem would find out during somebody's assessment.
 */
export async function loadCatalogue(problemsDir: string): Promise<Catalogue> {
  const slugs = await findPackages(problemsDir);
  const loaded = await Promise.all(slugs.map((slug) => publicViews(join(problemsDir, slug))));
  const bySlug = new Map(loaded.map((views, at) => [slugs[at], views]));
  const firsts = loaded.flatMap((views) => views.slice(0, 1));
  return {
    list: () => firsts,
    get(slug, level = 1) {
      const views = bySlug.get(slug) ?? [];
      return views[Math.min(Math.max(1, level), views.length) - 1];
    },
  };
}

/** One view for each level. */
async function publicViews(directory: string): Promise<PublicProblem[]> {
  const [pack, lock] = await Promise.all([readPackage(directory), readLock(directory)]);
  refuseOtherSamples(pack.slug, lock, lockOf(sampleTests(pack), []));
  const version = await versionOf(pack, lock);
  const count = pack.kind === 'query' ? 1 : pack.levelCount;
  return Array.from({ length: count }, (_, at) => viewAt(pack, lock, version, at + 1));
}

function viewAt(pack: AnyPackage, lock: Lock, version: string, level: number): PublicProblem {
  const { title, difficulty, topics, constraints } = pack.definition;
  const [levelCount, parts] =
    pack.kind === 'query' ? [1, [pack.statement]] : [pack.levelCount, pack.statementParts];
  const signature = pack.kind === 'query' ? pack.signature : signatureUpTo(pack.signature, level);
  return deepFreeze({
    slug: pack.slug,
    version,
    title,
    difficulty,
    topics: [...topics],
    statement: joinParts(parts.slice(0, level)),
    constraints: upToLevel(constraints, level).map((one) => ({ ...one })),
    asksFor: pack.kind === 'query' ? 'query' : 'program',
    signature: structuredClone(signature),
    limits: { ...pack.limits },
    tolerance: toleranceOf(pack),
    samples: upToLevel<PublicSample>(samplesOf(pack), level),
    hiddenTestCount: upToLevel(lock.hidden, level).length,
    starterCode: starterCodeByLanguage(signature),
    levelCount,
    level,
    levels: parts.slice(0, level).map((statement, at) => ({
      level: at + 1,
      statement,
      methods: methodsAt(signature, at + 1),
      hiddenTestCount: lock.hidden.filter((test) => levelOf(test) === at + 1).length,
      addedCode: at === 0 ? {} : starterMethodsByLanguage(signature, at + 1),
    })),
  });
}

function toleranceOf(pack: AnyPackage): Tolerance | null {
  if (pack.kind === 'query' || pack.comparison.kind !== 'tolerance') return null;
  const { absolute, relative } = pack.comparison;
  return { absolute, relative };
}

function samplesOf(pack: AnyPackage): PublicSample[] {
  return sampleTests(pack).map((test, index) => ({
    input: structuredClone(test.input),
    expected: structuredClone(test.expected),
    explanation: pack.examples[index]?.explanation ?? '',
    level: levelOf(test),
  }));
}

function methodsAt(signature: ProblemSignature, level: number): string[] {
  if (signature.kind !== 'class') return [];
  return signature.methods.filter((one) => levelOf(one) === level).map(({ name }) => name);
}

function refuseOtherSamples(slug: string, lock: Lock, current: Lock): void {
  const differences = differencesFromLock({ ...lock, hidden: [] }, current);
  if (differences.length === 0) return;
  throw new ProblemPackageError(
    slug,
    differences.map(
      (difference) =>
        `tests/examples.ts: ${difference}; if the change is meant: npm run problems -- lock ${slug}`,
    ),
  );
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
