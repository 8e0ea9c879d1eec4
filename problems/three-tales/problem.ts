import { defineQueryProblem } from '@dryrun/problem-kit';

export default defineQueryProblem({
  kind: 'sql',
  slug: 'three-tales',
  title: 'Three Tales',
  difficulty: 'easy',
  topics: ['grouping', 'dates'],
  tables: {
    reader: {
      key: ['id'],
      columns: { id: 'integer', name: 'text' },
    },
    loan: {
      key: ['id'],
      columns: {
        id: 'integer',
        reader_id: { type: 'integer', references: 'reader.id' },
        title: 'text',
        lent_at: 'timestamp',
        returned_at: 'timestamp null',
      },
    },
  },
  result: {
    reader_id: { type: 'integer', meaning: 'number of the reader' },
    name: { type: 'text', meaning: 'name of the reader' },
    titles: { type: 'bigint', meaning: 'different titles lent in 2025' },
  },
  order: 'Most titles first; readers with equally many titles by `reader_id`.',
  limits: { timeLimitMs: 1_000 },
  constraints: [
    { rule: '0 to 900', meaning: 'readers' },
    { rule: '0 to 99,000', meaning: 'loans' },
  ],
});
