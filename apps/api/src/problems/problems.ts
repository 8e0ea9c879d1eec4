import type { PublicProblem } from '@dryrun/problem-kit';
import { type Deps, os } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { readEditorial, readHint } from './problem-help.ts';
import { problemSummaries } from './problem-summaries.ts';
import { problemView } from './problem-view.ts';

export const problems = {
  list: os.problems.list.handler(({ context }) => problemSummaries(context.deps, context.owner)),
  get: os.problems.get.handler(({ context, input }) =>
    problemView(findProblem(context.deps, input.slug)),
  ),
  hint: os.problems.hint.handler(({ context, input }) =>
    readHint(context.deps, context.owner, input.slug, input.number),
  ),
  editorial: os.problems.editorial.handler(({ context, input }) =>
    readEditorial(context.deps, context.owner, input.slug),
  ),
};

/** @throws NOT_FOUND */
export function findProblem({ catalogue }: Pick<Deps, 'catalogue'>, slug: string): PublicProblem {
  const problem = catalogue.get(slug);
  if (problem) return problem;
  throw refuse('NOT_FOUND', `There is no problem named "${slug}".`);
}
