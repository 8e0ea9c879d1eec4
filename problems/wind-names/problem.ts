import { defineQueryProblem } from '@dryrun/problem-kit';

export default defineQueryProblem({
  kind: 'sql',
  slug: 'wind-names',
  title: 'Wind Names',
  difficulty: 'easy',
  topics: ['grouping', 'conditions'],
  tables: {
    mast: {
      key: ['id'],
      columns: { id: 'integer', place: 'text' },
    },
    reading: {
      key: ['id'],
      columns: {
        id: 'integer',
        mast_id: { type: 'integer', references: 'mast.id' },
        read_on: 'date',
        speed: 'numeric null',
      },
    },
  },
  result: {
    mast_id: { type: 'integer', meaning: 'number of the mast' },
    place: { type: 'text', meaning: 'where it stands' },
    calm: { type: 'bigint', meaning: 'readings below 2' },
    breeze: { type: 'bigint', meaning: 'readings from 2 to below 8' },
    strong: { type: 'bigint', meaning: 'readings from 8 to below 17' },
    storm: { type: 'bigint', meaning: 'readings of 17 and more' },
  },
  order: 'Most storms first; masts with equally many storms by `mast_id`.',
  limits: { timeLimitMs: 1_000 },
  constraints: [
    { rule: '0 to 1,000', meaning: 'masts' },
    { rule: '0 to 99,000', meaning: 'readings' },
    { rule: '0 to 60.0', meaning: '`speed`, with one digit after the point' },
  ],
});
