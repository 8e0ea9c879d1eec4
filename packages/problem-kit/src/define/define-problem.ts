import type { Comparison, Limits, Signature } from '@dryrun/judge';
import { definitionSchema, faultsOf } from './definition-schema.ts';
import { ProblemPackageError } from './problem-package-error.ts';
import type { InputOf, OutputOf } from './typed-values.ts';

export type Difficulty = 'easy' | 'medium' | 'hard';

/** A row of the statement's list of limits: `1 ≤ n ≤ 200,000`, `number of vans`. */
export type Constraint = {
  rule: string;
  meaning: string;
  /** At which level of the problem it is shown; the first when left out. */
  level?: number | undefined;
};

/** What an author writes in problem.ts. The functions get their types from the signature. */
export type Problem<S extends Signature = Signature> = {
  /** The name of the package's folder. */
  slug: string;
  title: string;
  difficulty: Difficulty;
  topics: readonly string[];
  signature: S;
  /** What differs from the judge's defaults. */
  limits?: Partial<Omit<Limits, 'patient' | 'thrifty'>>;
  /** Exact when left out. */
  comparison?: Exclude<Comparison, { kind: 'none' }>;
  constraints: readonly Constraint[];
  /** Of the intended solution, shown after the assessment. */
  complexity?: { time: string; space: string };
  /** The first broken rule as a sentence, or null when a candidate may rely on this input. */
  validate(...input: InputOf<S>): string | null;
  /** The reference: every expected output comes from here. Values as they stand in tests. */
  solve(...input: InputOf<S>): OutputOf<S>;
};

/**
 * Checks a problem's definition and hands it back, so that problem.ts can export it.
 *
 * @throws ProblemPackageError naming each field at fault and the fix.
 */
export function defineProblem<const S extends Signature>(problem: Problem<S>): Problem<S> {
  const checked = definitionSchema.safeParse(problem);
  if (!checked.success) throw new ProblemPackageError(problem.slug, faultsOf(checked.error));
  return problem;
}
