import { capitalise } from '../../words/amount.ts';
import { isDifficulty, isListOf, isText } from '../../words/kept-values.ts';
import { describeProblems } from '../coding/problem-words.ts';
import { sectionPage, sectionPart } from '../section-page.ts';

export const sqlPage = sectionPage<'sql'>({
  kind: 'sql',
  describe: ({ settings }) =>
    capitalise(describeProblems(settings?.difficulties ?? ['medium', 'medium'], 'query')),
  custom: {
    usual: { difficulties: ['medium', 'medium'], topics: [], problems: [] },
    fits: ({ difficulties, topics, problems }) =>
      isListOf(difficulties, isDifficulty) &&
      difficulties.length > 0 &&
      isListOf(topics, isText) &&
      isListOf(problems, isText),
    Settings: sectionPart(async () => (await import('./SqlSettings.tsx')).SqlSettings),
  },
  rules: () => [
    'Queries are run on the data that you see, and judged on data that you do not. Order counts only where the question says so.',
  ],
  Section: sectionPart(async () => (await import('./SqlSection.tsx')).SqlSection),
});
