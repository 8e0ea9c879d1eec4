import { defineProblem } from '@dryrun/problem-kit';
import { fewestBaths } from './reference.ts';

export default defineProblem({
  slug: 'brine-baths',
  title: 'Brine Baths',
  difficulty: 'medium',
  topics: ['intervals', 'greedy', 'sorting'],
  signature: {
    kind: 'function',
    name: 'fewestBaths',
    parameters: [
      { name: 'weakest', type: 'integer[]' },
      { name: 'strongest', type: 'integer[]' },
      { name: 'places', type: 'integer' },
    ],
    returns: 'integer',
  },
  limits: { timeLimitMs: 400 },
  constraints: [
    { rule: '1 ≤ n ≤ 50,000', meaning: 'number of cheeses, the length of both lists' },
    { rule: '0 ≤ weakest[i] ≤ strongest[i] ≤ 10^9', meaning: 'salt that cheese i can stand' },
    { rule: '1 ≤ places ≤ 50,000', meaning: 'cheeses that fit into one bath' },
  ],
  complexity: { time: 'O(n log n)', space: 'O(n)' },

  validate(weakest, strongest, places) {
    const n = weakest.length;
    if (n < 1 || n > 50_000) return 'there must be 1 to 50,000 cheeses';
    if (strongest.length !== n) return 'both lists must be of one length';
    if (weakest.some((salt) => salt < 0)) return 'salt must be at least 0';
    if (strongest.some((salt) => salt > 1e9)) return 'salt must be at most 10^9';
    if (weakest.some((salt, i) => salt > (strongest[i] ?? 0)))
      return 'weakest must not lie above strongest';
    if (places < 1 || places > 50_000) return 'places must lie in 1 to 50,000';
    return null;
  },

  solve: fewestBaths,
});
