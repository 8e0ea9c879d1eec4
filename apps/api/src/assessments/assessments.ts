import { type Context, os } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { readReplay } from '../replay/read-replay.ts';
import { readSessionLog } from '../session-log/read-session-log.ts';
import { recordEvents } from '../session-log/record-events.ts';
import { withAssessment } from './advance-assessment.ts';
import { readApproachReview, saveApproachReview } from './approach-review/approach-review.ts';
import { assessmentSummaries } from './assessment-summaries.ts';
import { assessmentView } from './assessment-view.ts';
import { createAssessment } from './create-assessment.ts';
import { readJudgedDrafts } from './drafts/judged-drafts.ts';
import { setExtraTime } from './extra-time.ts';
import { findOwn } from './find-own.ts';
import { finishSection } from './finish-section.ts';
import { listAssessments } from './list-assessments.ts';
import { readReport } from './report.ts';
import { readApproach, saveApproach } from './save-approach.ts';
import { saveAssessmentDraft } from './save-assessment-draft.ts';
import { startAssessment } from './start-assessment.ts';

/** The handlers of `/assessments`. Each one sees the assessment as it stands by the server's clock. */
export const assessments = {
  create: os.assessments.create.handler(async ({ context: { deps, owner }, input }) => {
    const created = await createAssessment(deps, owner, input);
    const [summary] = await assessmentSummaries(deps, [created]);
    if (summary === undefined) throw new Error('A summary was not made.');
    return summary;
  }),

  list: os.assessments.list.handler(({ context: { deps, owner }, input }) =>
    listAssessments(deps, owner, input),
  ),

  get: os.assessments.get.handler(async ({ context, input }) =>
    assessmentView(context.deps, await findOwn(context, input.id)),
  ),

  start: os.assessments.start.handler(async ({ context: { deps, owner }, input }) =>
    assessmentView(deps, await startAssessment(deps, { id: input.id, ownerId: owner })),
  ),

  setExtraTime: os.assessments.setExtraTime.handler(async ({ context, input }) => {
    const { deps, owner: ownerId, arrivedAtMs } = context;
    const place = { id: input.id, ownerId, arrivedAtMs };
    return assessmentView(deps, await setExtraTime(deps, place, input.extraTime));
  }),

  discard: os.assessments.discard.handler(({ context: { deps, owner }, input: { id } }) =>
    withAssessment(deps, { id, ownerId: owner }, async ({ trx, assessment }) => {
      if (assessment.state !== 'ready') {
        throw refuse('CONFLICT', 'This assessment has been started. It stays in the history.');
      }
      await trx.deleteFrom('assessment').where('id', '=', id).execute();
    }),
  ),

  saveDraft: os.assessments.saveDraft.handler(({ context, input }) =>
    saveAssessmentDraft(context.deps, placeOf(context, input), input),
  ),

  saveApproach: os.assessments.saveApproach.handler(({ context, input }) =>
    saveApproach(context.deps, placeOf(context, input), input),
  ),

  approach: os.assessments.approach.handler(async ({ context, input }) => {
    await findOwn(context, input.id);
    return readApproach(context.deps.db, input.id, input.problem);
  }),

  finish: os.assessments.finish.handler(async ({ context, input }) => {
    const { deps, owner: ownerId, arrivedAtMs } = context;
    const place = { id: input.id, ownerId, kind: input.section, arrivedAtMs };
    return assessmentView(deps, await finishSection(deps, place));
  }),

  drafts: os.assessments.drafts.handler(async ({ context, input }) =>
    readJudgedDrafts(context.deps, await findOwn(context, input.id)),
  ),

  report: os.assessments.report.handler(async ({ context, input }) =>
    readReport(context.deps, await findOwn(context, input.id)),
  ),

  approachReview: os.assessments.approachReview.handler(async ({ context, input }) =>
    readApproachReview(context.deps, await findOwn(context, input.id), input.problem),
  ),

  saveApproachReview: os.assessments.saveApproachReview.handler(async ({ context, input }) =>
    saveApproachReview(context.deps, await findOwn(context, input.id), input),
  ),

  replay: os.assessments.replay.handler(async ({ context, input }) =>
    readReplay(context.deps, await findOwn(context, input.id)),
  ),

  recordEvents: os.assessments.recordEvents.handler(async ({ context, input }) => {
    const assessment = await findOwn(context, input.id);
    return { kept: await recordEvents(context.deps, assessment, input, context.arrivedAtMs) };
  }),

  sessionLog: os.assessments.sessionLog.handler(async ({ context, input }) =>
    readSessionLog(context.deps.db, await findOwn(context, input.id)),
  ),
};

function placeOf(
  { owner: ownerId, arrivedAtMs }: Context,
  { id, problem }: { id: string; problem: string },
) {
  return { id, ownerId, problem, arrivedAtMs };
}
