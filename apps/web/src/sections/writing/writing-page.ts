import { sectionPage, sectionPart } from '../section-page.ts';

export const writingPage = sectionPage<'writing'>({
  kind: 'writing',
  Section: sectionPart(async () => (await import('./WritingSection.tsx')).WritingSection),
  Report: sectionPart(async () => (await import('./report/WritingReport.tsx')).WritingReport),
});
