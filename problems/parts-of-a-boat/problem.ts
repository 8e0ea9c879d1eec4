import { defineQueryProblem } from '@dryrun/problem-kit';

export default defineQueryProblem({
  kind: 'sql',
  slug: 'parts-of-a-boat',
  title: 'Parts of a Boat',
  difficulty: 'hard',
  topics: ['recursion', 'joins'],
  tables: {
    item: {
      key: ['id'],
      columns: { id: 'integer', name: 'text', cents: 'integer null' },
    },
    component: {
      key: ['whole_id', 'part_id'],
      columns: {
        whole_id: { type: 'integer', references: 'item.id' },
        part_id: { type: 'integer', references: 'item.id' },
        pieces: 'integer',
      },
    },
  },
  result: {
    item_id: { type: 'integer', meaning: 'number of the product' },
    name: { type: 'text', meaning: 'its name' },
    pieces: { type: 'bigint', meaning: 'bought pieces in one of it' },
    cents: { type: 'bigint', meaning: 'what they cost together' },
  },
  order: 'Largest `cents` first; products with equal `cents` by `item_id`.',
  limits: { timeLimitMs: 1_000 },
  constraints: [
    { rule: '0 to 15,000', meaning: 'items' },
    { rule: '0 to 20,000', meaning: 'components' },
    { rule: '1 to 6', meaning: '`pieces` of one component' },
    { rule: '1 to 1,000,000', meaning: '`cents` of what is bought' },
    { rule: 'at most 9', meaning: 'steps from a product down to a bought part' },
    { rule: '0 to 700', meaning: 'products' },
  ],
});
