import type { PublicProblem } from '@dryrun/problem-kit';
import type { Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';

/** @throws NOT_FOUND */
export function findProblem({ catalogue }: Pick<Deps, 'catalogue'>, slug: string): PublicProblem {
  const problem = catalogue.get(slug);
  if (problem) return problem;
  throw refuse('NOT_FOUND', `There is no problem named "${slug}".`);
}
