import { os } from '../context.ts';
import { recordOpening } from '../review/help-openings.ts';
import { findProblem } from './find-problem.ts';
import { readEditorial, readHint } from './problem-help.ts';
import { problemProof } from './problem-proof.ts';
import { problemSummaries } from './problem-summaries.ts';
import { problemViewFor } from './problem-view.ts';

export const problems = {
  list: os.problems.list.handler(({ context }) => problemSummaries(context.deps, context.owner)),
  get: os.problems.get.handler(({ context, input }) =>
    problemViewFor(context.deps, context.owner, findProblem(context.deps, input.slug)),
  ),
  hint: os.problems.hint.handler(async ({ context: { deps, owner }, input }) => {
    const hint = await readHint(deps, owner, input.slug, input.number);
    await recordOpening(deps, owner, input.slug, 'hint');
    return hint;
  }),
  editorial: os.problems.editorial.handler(async ({ context: { deps, owner }, input }) => {
    const editorial = await readEditorial(deps, owner, input.slug);
    await recordOpening(deps, owner, input.slug, 'idea');
    return editorial;
  }),
  proof: os.problems.proof.handler(({ context, input }) =>
    problemProof(context.deps, context.owner, input.slug),
  ),
};
