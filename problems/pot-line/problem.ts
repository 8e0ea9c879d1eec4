import { defineProblem } from '@dryrun/problem-kit';
import { mostPence } from './reference.ts';

export default defineProblem({
  slug: 'pot-line',
  title: 'Hauling the Long Line',
  difficulty: 'hard',
  topics: ['dynamic programming', 'interval dynamic programming', 'arrays'],
  signature: {
    kind: 'function',
    name: 'mostPence',
    parameters: [
      { name: 'pounds', type: 'integer[]' },
      { name: 'price', type: 'integer[]' },
      { name: 'around', type: 'integer' },
    ],
    returns: 'integer',
  },
  limits: { timeLimitMs: 300 },
  constraints: [
    { rule: '1 ≤ n ≤ 1,000', meaning: 'number of pots, and of days' },
    { rule: '0 ≤ pounds[i] ≤ 10^4', meaning: 'lobster in pot i' },
    { rule: '0 ≤ price[d] ≤ 10^4', meaning: 'pence a pound on day d' },
    { rule: '0 ≤ around ≤ 10^9', meaning: 'pence for sailing to the other end' },
  ],
  complexity: { time: 'O(n²)', space: 'O(n)' },

  validate(pounds, price, around) {
    if (pounds.length < 1 || pounds.length > 1_000) return 'there must be 1 to 1,000 pots';
    if (price.length !== pounds.length) return 'there must be one price for each pot';
    if (pounds.some((weight) => weight < 0 || weight > 1e4)) return 'pounds must lie in 0 to 10^4';
    if (price.some((pence) => pence < 0 || pence > 1e4)) return 'price must lie in 0 to 10^4';
    if (around < 0 || around > 1e9) return 'around must lie in 0 to 10^9';
    return null;
  },

  solve: mostPence,
});
