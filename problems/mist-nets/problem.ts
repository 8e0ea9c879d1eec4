import { defineQueryProblem } from '@dryrun/problem-kit';

export default defineQueryProblem({
  kind: 'sql',
  slug: 'mist-nets',
  title: 'Mist Nets',
  difficulty: 'medium',
  topics: ['joins', 'grouping'],
  tables: {
    station: {
      key: ['id'],
      columns: { id: 'integer', name: 'text', opened: 'date' },
    },
    capture: {
      key: ['id'],
      columns: {
        id: 'integer',
        station_id: { type: 'integer', references: 'station.id' },
        ring: 'text',
        caught_at: 'timestamp',
        grams: 'numeric null',
      },
    },
  },
  result: {
    station_id: { type: 'integer', meaning: 'number of the station' },
    name: { type: 'text', meaning: 'its name' },
    captures: { type: 'bigint', meaning: 'captures in that spring' },
    birds: { type: 'bigint', meaning: 'different birds among them' },
    mean_grams: { type: 'numeric', meaning: 'mean of the weights, or null' },
  },
  order: 'Most birds first; stations with equally many birds by `station_id`.',
  limits: { timeLimitMs: 1_000 },
  constraints: [
    { rule: '0 to 1,000', meaning: 'stations' },
    { rule: '0 to 99,000', meaning: 'captures' },
    { rule: '0.1 to 15,000.0', meaning: '`grams`, with one digit after the point' },
  ],
});
