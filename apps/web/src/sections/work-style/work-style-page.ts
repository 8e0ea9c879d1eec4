import { sectionPage, sectionPart } from '../section-page.ts';
import { countAnswers, sayAnswersAtTheBell } from './count-answers.ts';

export const workStylePage = sectionPage<'work-style'>({
  kind: 'work-style',
  describe: () => 'About 30 items, no way back',
  rules: () => [
    '**Work style**: one item a screen. An answer is final once you go on, and nobody outside knows how it is scored.',
  ],
  Body: sectionPart(async () => (await import('./WorkStyleBody.tsx')).WorkStyleBody),
  Report: sectionPart(async () => (await import('./report/WorkStyleReport.tsx')).WorkStyleReport),
  count: countAnswers,
  atTheBell: sayAnswersAtTheBell,
});
