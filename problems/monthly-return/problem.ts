import { defineQueryProblem } from '@dryrun/problem-kit';

export default defineQueryProblem({
  kind: 'sql',
  slug: 'monthly-return',
  title: 'Back Next Month',
  difficulty: 'medium',
  topics: ['retention', 'dates', 'self joins'],
  tables: {
    climber: {
      key: ['id'],
      columns: { id: 'integer', registered: 'date' },
    },
    visit: {
      key: ['id'],
      columns: {
        id: 'integer',
        climber_id: { type: 'integer', references: 'climber.id' },
        day: 'date',
        left_at: 'timestamp null',
      },
    },
  },
  result: {
    month: { type: 'date', meaning: 'first day of the month' },
    newcomers: { type: 'bigint', meaning: 'climbers whose first visit was in it' },
    returned: { type: 'bigint', meaning: 'those who came in the month after, too' },
    percent: {
      type: 'numeric',
      meaning:
        '`returned` of `newcomers` in per cent, rounded to one digit after the decimal point',
    },
  },
  order: 'By `month`.',
  limits: { timeLimitMs: 1_000 },
  constraints: [
    { rule: '0 to 8,000', meaning: 'climbers' },
    { rule: '0 to 91,000', meaning: 'visits' },
  ],
});
