import { defineQueryProblem } from '@dryrun/problem-kit';

export default defineQueryProblem({
  kind: 'sql',
  slug: 'free-lockers',
  title: 'Free Lockers',
  difficulty: 'easy',
  topics: ['joins', 'nulls'],
  tables: {
    locker: {
      key: ['id'],
      columns: { id: 'integer', hall: 'text' },
    },
    rental: {
      key: ['id'],
      columns: {
        id: 'integer',
        locker_id: { type: 'integer null', references: 'locker.id' },
        first_day: 'date',
        last_day: 'date null',
      },
    },
  },
  result: {
    locker_id: { type: 'integer', meaning: 'number of the locker' },
    hall: { type: 'text', meaning: 'the hall it stands in' },
  },
  order: 'By `locker_id`.',
  limits: { timeLimitMs: 1_000 },
  constraints: [
    { rule: '0 to 1,000', meaning: 'lockers' },
    { rule: '0 to 99,000', meaning: 'rentals' },
  ],
});
