import type { ReportSection } from '@dryrun/contract';
import { advanceRunning } from '../../assessments/advance-assessment.ts';
import type { AssessmentRow } from '../../assessments/assessment-row.ts';
import { findOwn } from '../../assessments/find-own.ts';
import { type Deps, os } from '../../context.ts';
import { refuse } from '../../http/refuse.ts';
import { closedMeanwhile, reportSections } from '../report-sections.ts';

/** The handlers of `/assessments/{id}/writing`. */
export const gradePaper = {
  grade: os.writing.grade.handler(async ({ context, input: { id, ticked } }) => {
    const assessment = await findOwn(context, id);
    if (assessment.state !== 'finished') {
      throw refuse('LOCKED', 'A paper is graded when its assessment has ended.');
    }
    const { deps } = context;
    // Another one may be past its deadline, and must not keep this one closed.
    await advanceRunning(deps, context.owner);
    const { checklist } = await readPaper(deps, assessment);
    if (ticked.some((place) => place >= checklist.length)) {
      const message = `The checklist has ${checklist.length} points, counted from 0.`;
      throw refuse('BAD_REQUEST', message, { field: 'ticked' });
    }
    const row = { ticked: [...new Set(ticked)].map(String), saved_at: new Date(deps.now()) };
    await deps.db
      .insertInto('writing_grade')
      .values({ assessment_id: id, ...row })
      .onConflict((conflict) => conflict.column('assessment_id').doUpdateSet(row))
      .execute();
    return readPaper(deps, assessment);
  }),
};

/** @throws NOT_FOUND when it has no paper, LOCKED while its prompt is written about again */
async function readPaper(deps: Deps, assessment: AssessmentRow): Promise<ReportSection<'writing'>> {
  const { sections, closed } = await reportSections(deps, assessment);
  const paper = sections.find((section) => section.kind === 'writing');
  if (paper?.kind !== 'writing') throw refuse('NOT_FOUND', 'This assessment has no paper.');
  if (closed.includes('writing')) throw refuse('LOCKED', closedMeanwhile);
  return paper;
}
