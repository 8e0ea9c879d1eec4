import { os } from '../context.ts';
import { askForGrowth, readGrowth } from './growth.ts';
import { judgeAgain } from './judge-again.ts';
import { listSubmissions } from './list-submissions.ts';
import { countSubmissions } from './listed-submissions.ts';
import { readSubmission, readSubmissionTest } from './read-submission.ts';
import { readSmallestInput, readSmallestInputs } from './smallest-inputs.ts';

export const submissions = {
  list: os.submissions.list.handler(({ context, input }) =>
    listSubmissions(context.deps, context.owner, input),
  ),
  counts: os.submissions.counts.handler(({ context }) =>
    countSubmissions(context.deps.db, context.owner),
  ),
  get: os.submissions.get.handler(({ context, input }) =>
    readSubmission(context.deps, context.owner, input.id),
  ),
  test: os.submissions.test.handler(({ context, input }) =>
    readSubmissionTest(context.deps, context.owner, input.id, input.index),
  ),
  smallest: os.submissions.smallest.handler(({ context, input }) =>
    readSmallestInputs(context.deps, context.owner, input.id),
  ),
  smallestInput: os.submissions.smallestInput.handler(async ({ context, input }) => ({
    text: await readSmallestInput(context.deps, context.owner, input),
  })),
  again: os.submissions.again.handler(({ context, input }) =>
    judgeAgain(context.deps, context.owner, input, context),
  ),
  growth: os.submissions.growth.handler(({ context, input }) =>
    readGrowth(context.deps, context.owner, input.id),
  ),
  measure: os.submissions.measure.handler(({ context, input }) =>
    askForGrowth(context.deps, context.owner, input.id),
  ),
};
