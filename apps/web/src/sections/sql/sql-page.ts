import { capitalise } from '../../words/amount.ts';
import { describeProblems } from '../coding/problem-words.ts';
import { sectionPage, sectionPart } from '../section-page.ts';

export const sqlPage = sectionPage<'sql'>({
  kind: 'sql',
  describe: ({ settings }) =>
    capitalise(describeProblems(settings?.difficulties ?? ['medium', 'medium'], 'query')),
  rules: () => [
    'Queries are run on the data that you see, and judged on data that you do not. Order counts only where the question says so.',
  ],
  Section: sectionPart(async () => (await import('./SqlSection.tsx')).SqlSection),
});
