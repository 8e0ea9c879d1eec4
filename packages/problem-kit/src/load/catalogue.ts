import { join } from 'node:path';
import type { Limits, ProblemSignature, Value } from '@dryrun/judge';
import type { Constraint, Difficulty } from '../define/define-problem.ts';
import { ProblemPackageError } from '../define/problem-package-error.ts';
import { starterCodeByLanguage } from '../languages/languages.ts';
import { differencesFromLock, type Lock, lockOf } from './lock.ts';
import { findPackages, readLock, readPackage, versionOf } from './read-package.ts';
import { sampleTests } from './tests.ts';

export type PublicSample = { input: readonly Value[]; expected: Value; explanation: string };

/** All a candidate may know of a problem at any time: plain data, nothing hidden reachable from it. */
export type PublicProblem = {
  slug: string;
  /** Changes with anything that judging depends on. */
  version: string;
  title: string;
  difficulty: Difficulty;
  topics: readonly string[];
  /** Markdown. */
  statement: string;
  constraints: readonly Constraint[];
  asksFor: 'program' | 'query';
  signature: ProblemSignature;
  limits: Limits;
  samples: readonly PublicSample[];
  hiddenTestCount: number;
  /** By language. */
  starterCode: Readonly<Record<string, string>>;
};

export type Catalogue = {
  /** In the order of the slugs. */
  list(): readonly PublicProblem[];
  get(slug: string): PublicProblem | undefined;
};

/**
 * The public view of every package in a folder. Generates no test: the count comes from the lock.
 *
 * @throws ProblemPackageError for the first package that is not sound. A server that offered a
 * broken problem would find out during somebody's assessment.
 */
export async function loadCatalogue(problemsDir: string): Promise<Catalogue> {
  const slugs = await findPackages(problemsDir);
  const problems = await Promise.all(slugs.map((slug) => publicProblem(join(problemsDir, slug))));
  const bySlug = new Map(problems.map((problem) => [problem.slug, problem]));
  return { list: () => problems, get: (slug) => bySlug.get(slug) };
}

async function publicProblem(directory: string): Promise<PublicProblem> {
  const [pack, lock] = await Promise.all([readPackage(directory), readLock(directory)]);
  const samples = sampleTests(pack);
  refuseOtherSamples(pack.slug, lock, lockOf(samples, []));
  const { title, difficulty, topics, constraints } = pack.definition;
  return deepFreeze({
    slug: pack.slug,
    version: await versionOf(pack, lock),
    title,
    difficulty,
    topics: [...topics],
    statement: pack.statement,
    constraints: constraints.map(({ rule, meaning }) => ({ rule, meaning })),
    asksFor: pack.kind === 'query' ? 'query' : 'program',
    signature: structuredClone(pack.signature),
    limits: { ...pack.limits },
    samples: samples.map(({ input, expected }, index) => ({
      input: structuredClone(input),
      expected: structuredClone(expected),
      explanation: pack.examples[index]?.explanation ?? '',
    })),
    hiddenTestCount: lock.hidden.length,
    starterCode: starterCodeByLanguage(pack.signature),
  });
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
