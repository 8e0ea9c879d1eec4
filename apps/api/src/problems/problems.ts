import { os } from '../context.ts';
import { findProblem } from './find-problem.ts';
import { readEditorial, readHint } from './problem-help.ts';
import { problemProof } from './problem-proof.ts';
import { problemSummaries } from './problem-summaries.ts';
import { problemViewFor } from './problem-view.ts';

export const problems = {
  list: os.problems.list.handler(({ context }) => problemSummaries(context.deps, context.owner)),
  get: os.problems.get.handler(({ context, input }) =>
    problemViewFor(context.deps.db, context.owner, findProblem(context.deps, input.slug)),
  ),
  hint: os.problems.hint.handler(({ context, input }) =>
    readHint(context.deps, context.owner, input.slug, input.number),
  ),
  editorial: os.problems.editorial.handler(({ context, input }) =>
    readEditorial(context.deps, context.owner, input.slug),
  ),
  proof: os.problems.proof.handler(({ context, input }) =>
    problemProof(context.deps, context.owner, input.slug),
  ),
};
