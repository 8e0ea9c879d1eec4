import { type Language, type Sandbox, type SingleTest, type Test, upToLevel } from '@dryrun/judge';
import type { CheckedHiddenTests } from '../define/define-tests.ts';
import { type ProblemPackage, readCodePackage, readHiddenTests } from '../load/read-package.ts';
import type { Submission } from '../load/submissions.ts';
import { readSubmissions } from '../load/submissions.ts';
import { generateTests, sampleTests } from '../load/tests.ts';

/** A package with all that is verified of it. */
export type Subject = {
  pack: ProblemPackage;
  generators: CheckedHiddenTests;
  samples: readonly SingleTest[];
  hidden: readonly Test[];
  submissions: readonly Submission[];
  /** Sentences about files under submissions/ that belong to nothing. */
  strangers: readonly string[];
};

/** What it is verified with. */
export type Machine = {
  sandbox: Sandbox;
  /** Those that the sandbox can run. */
  languages: ReadonlySet<Language>;
  /** Programs judged at once. */
  concurrency: number;
};

/** @throws ProblemPackageError when the package cannot be read or its tests not be generated. */
export async function readSubject(directory: string): Promise<Subject> {
  const [pack, { submissions, strangers }] = await Promise.all([
    readCodePackage(directory),
    readSubmissions(directory),
  ]);
  const generators = await readHiddenTests(pack);
  const hidden = generateTests(pack, generators);
  const samples = sampleTests(pack);
  return { pack, generators, samples, hidden, submissions, strangers };
}

/** The tests that a solution is judged by: of its level and of earlier ones. */
export function testsUpTo<T extends Test>(
  tests: readonly T[],
  { level = Number.POSITIVE_INFINITY }: Pick<Submission, 'level'>,
): T[] {
  return upToLevel(tests, level);
}
