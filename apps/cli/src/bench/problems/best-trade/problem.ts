import { defineProblem } from '@dryrun/problem-kit';
import { bestTrade } from './reference.ts';

/** Thirty small tests, so that what is measured is the way there and back. Not part of the bank. */
export default defineProblem({
  slug: 'best-trade',
  title: 'Best Trade',
  difficulty: 'easy',
  topics: ['arrays'],
  signature: {
    kind: 'function',
    name: 'bestTrade',
    parameters: [{ name: 'price', type: 'integer[]' }],
    returns: 'integer',
  },
  constraints: [{ rule: '1 ≤ n ≤ 60', meaning: 'number of days' }],
  complexity: { time: 'O(n)', space: 'O(1)' },

  validate(price) {
    return price.length >= 1 && price.length <= 60 ? null : 'there must be 1 to 60 days';
  },

  solve: bestTrade,
});
