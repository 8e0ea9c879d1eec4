import { defineQueryProblem } from '@dryrun/problem-kit';

export default defineQueryProblem({
  kind: 'sql',
  slug: 'double-booked',
  title: 'Double Booked',
  difficulty: 'medium',
  topics: ['self joins', 'intervals'],
  tables: {
    court: {
      key: ['id'],
      columns: { id: 'integer', name: 'text' },
    },
    booking: {
      key: ['id'],
      columns: {
        id: 'integer',
        court_id: { type: 'integer null', references: 'court.id' },
        starts: 'timestamp',
        ends: 'timestamp',
        cancelled: 'boolean',
      },
    },
  },
  result: {
    name: { type: 'text', meaning: 'name of the court' },
    first_id: { type: 'integer', meaning: 'the smaller id of the two bookings' },
    second_id: { type: 'integer', meaning: 'the greater one' },
    minutes: { type: 'integer', meaning: 'minutes that both take up' },
  },
  order: 'By `first_id`, then by `second_id`.',
  limits: { timeLimitMs: 1_000 },
  constraints: [
    { rule: '0 to 400', meaning: 'courts' },
    { rule: '0 to 12,000', meaning: 'bookings' },
    { rule: '0 to 900', meaning: 'pairs to return' },
  ],
});
