import { sectionPage, sectionPart } from '../section-page.ts';

export const writingPage = sectionPage<'writing'>({
  kind: 'writing',
  spansDays: true,
  describe: () => 'Two to four pages on a prompt for your role',
  rules: () => [
    'You may leave and come back. The clock goes on: not even a restart of the server stops it.',
    'The text is saved as you type. What is on the server at the bell is handed in.',
    'Other assessments and practice go on beside it.',
    'The checklist comes afterwards, with what can be counted of each draft. There is no grade.',
  ],
  Section: sectionPart(async () => (await import('./WritingSection.tsx')).WritingSection),
  Report: sectionPart(async () => (await import('./report/WritingReport.tsx')).WritingReport),
});
