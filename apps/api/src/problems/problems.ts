import type { PublicProblem } from '@dryrun/problem-kit';
import { type Deps, os } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { problemSummaries } from './problem-summaries.ts';
import { problemView } from './problem-view.ts';

export const problems = {
  list: os.problems.list.handler(({ context }) => problemSummaries(context.deps, context.owner)),
  get: os.problems.get.handler(({ context, input }) =>
    problemView(findProblem(context.deps, input.slug)),
  ),
};

/** @throws NOT_FOUND */
export function findProblem({ catalogue }: Pick<Deps, 'catalogue'>, slug: string): PublicProblem {
  const problem = catalogue.get(slug);
  if (problem) return problem;
  throw refuse('NOT_FOUND', `There is no problem named "${slug}".`);
}
