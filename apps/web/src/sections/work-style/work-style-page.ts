import { workStyleItems } from '@dryrun/contract';
import { sectionPage, sectionPart } from '../section-page.ts';
import { countAnswers, sayAnswersAtTheBell } from './count-answers.ts';
import { itemCounts } from './item-counts.ts';

export const workStylePage = sectionPage<'work-style'>({
  kind: 'work-style',
  describe: ({ settings }) => `About ${settings?.items ?? workStyleItems.most} items, no way back`,
  custom: {
    usual: { items: workStyleItems.most },
    fits: ({ items }) => itemCounts.some((count) => count === items),
    Settings: sectionPart(async () => (await import('./WorkStyleSettings.tsx')).WorkStyleSettings),
  },
  rules: () => [
    '**Work style**: one item a screen. An answer is final once you go on, and nobody outside knows how it is scored.',
  ],
  Body: sectionPart(async () => (await import('./WorkStyleBody.tsx')).WorkStyleBody),
  Report: sectionPart(async () => (await import('./report/WorkStyleReport.tsx')).WorkStyleReport),
  count: countAnswers,
  atTheBell: sayAnswersAtTheBell,
});
