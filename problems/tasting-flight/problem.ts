import { defineProblem } from '@dryrun/problem-kit';
import { longestFlight } from './reference.ts';

export default defineProblem({
  slug: 'tasting-flight',
  title: 'Tasting Flight',
  difficulty: 'medium',
  topics: ['sliding window', 'two pointers', 'hash map'],
  signature: {
    kind: 'function',
    name: 'longestFlight',
    parameters: [
      { name: 'grape', type: 'integer[]' },
      { name: 'price', type: 'integer[]' },
      { name: 'budget', type: 'integer' },
      { name: 'most', type: 'integer' },
    ],
    returns: 'integer',
  },
  limits: { timeLimitMs: 500 },
  constraints: [
    { rule: '1 ≤ n ≤ 100,000', meaning: 'number of bottles, the length of both lists' },
    { rule: '1 ≤ grape[i] ≤ 10^9', meaning: 'equal numbers are the same grape' },
    { rule: '0 ≤ price[i] ≤ 10^9', meaning: 'cents a glass' },
    { rule: '0 ≤ budget ≤ 10^14', meaning: 'cents' },
    { rule: '1 ≤ most ≤ n', meaning: 'glasses of one grape' },
  ],
  complexity: { time: 'O(n)', space: 'O(n)' },

  validate(grape, price, budget, most) {
    const n = grape.length;
    if (n < 1 || n > 100_000) return 'there must be 1 to 100,000 bottles';
    if (price.length !== n) return 'grape and price must be of one length';
    if (grape.some((kind) => kind < 1 || kind > 1e9)) return 'a grape must lie in 1 to 10^9';
    if (price.some((cents) => cents < 0 || cents > 1e9)) return 'a price must lie in 0 to 10^9';
    if (budget < 0 || budget > 1e14) return 'budget must lie in 0 to 10^14';
    if (most < 1 || most > n) return 'most must lie in 1 to n';
    return null;
  },

  solve: longestFlight,
});
