import { sectionPage, sectionPart } from '../section-page.ts';
import { countAnswers, sayAnswersAtTheBell } from './count-answers.ts';

export const workStylePage = sectionPage<'work-style'>({
  kind: 'work-style',
  Body: sectionPart(async () => (await import('./WorkStyleBody.tsx')).WorkStyleBody),
  Report: sectionPart(async () => (await import('./report/WorkStyleReport.tsx')).WorkStyleReport),
  count: countAnswers,
  atTheBell: sayAnswersAtTheBell,
});
