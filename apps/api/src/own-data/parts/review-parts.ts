import { oneOf, type Part, text, time } from './part.ts';

const helpOpening: Part = {
  table: 'help_opening',
  says: 'What was opened of a problem before it was solved.',
  owner: 'own',
  key: ['problem', 'kind', 'opened_at'],
  columns: {
    problem: text('The slug of the problem.'),
    kind: oneOf(['hint', 'idea', 'attempt'], 'A hint, the idea, or an older try.'),
    opened_at: time('When it was opened.'),
  },
};

const reviewPostponement: Part = {
  table: 'review_postponement',
  says: 'A topic whose review was put off.',
  owner: 'own',
  key: ['topic'],
  columns: {
    topic: text('The topic.'),
    until: time('Until when.'),
  },
};

export const reviewParts: readonly Part[] = [helpOpening, reviewPostponement];
