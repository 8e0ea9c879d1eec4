import { defineQueryProblem } from '@dryrun/problem-kit';

export default defineQueryProblem({
  kind: 'sql',
  slug: 'fullest-moment',
  title: 'The Fullest Moment',
  difficulty: 'hard',
  topics: ['window functions', 'intervals', 'running totals'],
  tables: {
    museum: {
      key: ['id'],
      columns: { id: 'integer', name: 'text' },
    },
    ticket: {
      key: ['id'],
      columns: {
        id: 'integer',
        museum_id: { type: 'integer', references: 'museum.id' },
        people: 'integer',
        came: 'timestamp',
        went: 'timestamp null',
      },
    },
  },
  result: {
    museum_id: { type: 'integer', meaning: 'number of the museum' },
    most: { type: 'bigint', meaning: 'most people inside at once' },
    moment: { type: 'timestamp', meaning: 'first moment at which so many were inside' },
  },
  order: 'Fullest museum first; equally full ones by `museum_id`.',
  limits: { timeLimitMs: 1_000 },
  constraints: [
    { rule: '0 to 300', meaning: 'museums' },
    { rule: '0 to 60,000', meaning: 'tickets' },
    { rule: '1 to 40', meaning: '`people` of one ticket' },
  ],
});
