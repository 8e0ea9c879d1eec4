import { defineQueryProblem } from '@dryrun/problem-kit';

export default defineQueryProblem({
  kind: 'sql',
  slug: 'second-offers',
  title: 'Second Offers',
  difficulty: 'medium',
  topics: ['window functions', 'joins'],
  tables: {
    boat: {
      key: ['id'],
      columns: { id: 'integer', name: 'text', least: 'integer' },
    },
    offer: {
      key: ['id'],
      columns: {
        id: 'integer',
        boat_id: { type: 'integer', references: 'boat.id' },
        bidder: 'text null',
        amount: 'integer',
      },
    },
  },
  result: {
    boat_id: { type: 'integer', meaning: 'number of the boat' },
    bidder: { type: 'text', meaning: 'who gets it' },
    pays: { type: 'integer', meaning: 'what they pay' },
  },
  order: 'By `boat_id`.',
  limits: { timeLimitMs: 1_000 },
  constraints: [
    { rule: '0 to 900', meaning: 'boats' },
    { rule: '0 to 99,000', meaning: 'offers' },
    { rule: '1 to 1,000,000', meaning: '`least` and `amount`' },
  ],
});
