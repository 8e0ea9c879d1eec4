import { defineQueryProblem } from '@dryrun/problem-kit';

export default defineQueryProblem({
  kind: 'sql',
  slug: 'rain-barrels',
  title: 'Rain Barrels',
  difficulty: 'medium',
  topics: ['running totals', 'window functions'],
  tables: {
    barrel: {
      key: ['id'],
      columns: { id: 'integer', garden: 'text', litres: 'integer' },
    },
    entry: {
      key: ['id'],
      columns: {
        id: 'integer',
        barrel_id: { type: 'integer', references: 'barrel.id' },
        day: 'date',
        change: 'integer null',
      },
    },
  },
  result: {
    barrel_id: { type: 'integer', meaning: 'number of the barrel' },
    full_on: { type: 'date', meaning: 'first day that ended with it full, or null' },
    days: { type: 'bigint', meaning: 'days with entries that ended with it full' },
  },
  order: 'By `barrel_id`.',
  limits: { timeLimitMs: 1_000 },
  constraints: [
    { rule: '0 to 900', meaning: 'barrels' },
    { rule: '0 to 99,000', meaning: 'entries' },
    { rule: '1 to 10,000', meaning: '`litres`' },
    { rule: '-1,000 to 1,000', meaning: '`change`' },
  ],
});
