import { defineQueryProblem } from '@dryrun/problem-kit';

export default defineQueryProblem({
  kind: 'sql',
  slug: 'tended-lamps',
  title: 'Tended Lamps',
  difficulty: 'hard',
  topics: ['window functions', 'runs of days'],
  tables: {
    lamp: {
      key: ['id'],
      columns: { id: 'integer', harbour: 'text' },
    },
    tending: {
      key: ['id'],
      columns: {
        id: 'integer',
        lamp_id: { type: 'integer', references: 'lamp.id' },
        night: 'date',
        signed_by: 'text null',
      },
    },
  },
  result: {
    harbour: { type: 'text', meaning: 'name of the harbour' },
    lamp_id: { type: 'integer', meaning: 'number of the lamp' },
    first_night: { type: 'date', meaning: 'first night of its run' },
    nights: { type: 'bigint', meaning: 'nights in that run' },
  },
  order: 'By `harbour`, then by `lamp_id`.',
  limits: { timeLimitMs: 1_000 },
  constraints: [
    { rule: '0 to 800', meaning: 'lamps' },
    { rule: '0 to 99,000', meaning: 'entries in the log' },
  ],
});
