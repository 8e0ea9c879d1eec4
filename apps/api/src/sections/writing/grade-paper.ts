import type { ReportSection } from '@dryrun/contract';
import { findOwn } from '../../assessments/find-own.ts';
import { os } from '../../context.ts';
import { refuse } from '../../http/refuse.ts';
import { reportSections } from '../report-sections.ts';

/** The handlers of `/assessments/{id}/writing`. */
export const gradePaper = {
  grade: os.writing.grade.handler(async ({ context, input: { id, ticked } }) => {
    const assessment = await findOwn(context, id);
    if (assessment.state !== 'finished') {
      throw refuse('LOCKED', 'A paper is graded when its assessment has ended.');
    }
    const { deps } = context;
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

/** @throws NOT_FOUND when it has no paper */
async function readPaper(
  ...of: Parameters<typeof reportSections>
): Promise<ReportSection<'writing'>> {
  const sections = await reportSections(...of);
  const paper = sections.find((section) => section.kind === 'writing');
  if (paper?.kind !== 'writing') throw refuse('NOT_FOUND', 'This assessment has no paper.');
  return paper;
}
