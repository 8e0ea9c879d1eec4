import { defineProblem } from '@dryrun/problem-kit';
import { lowestRating } from './reference.ts';

export default defineProblem({
  slug: 'cold-box',
  title: 'The Cold Box',
  difficulty: 'medium',
  topics: ['binary search on the answer', 'greedy'],
  signature: {
    kind: 'function',
    name: 'lowestRating',
    parameters: [
      { name: 'drift', type: 'integer[]' },
      { name: 'depots', type: 'integer[]' },
      { name: 'repacks', type: 'integer' },
    ],
    returns: 'integer',
  },
  limits: { timeLimitMs: 500 },
  constraints: [
    { rule: '1 ≤ n ≤ 100,000', meaning: 'number of legs' },
    { rule: '-10^6 ≤ drift[i] ≤ 10^6', meaning: 'movement of the dial on a leg' },
    { rule: '0 ≤ d ≤ n', meaning: 'number of depots' },
    { rule: '0 ≤ depots[j] < depots[j + 1] < n', meaning: 'legs that end at a depot' },
    { rule: '0 ≤ repacks ≤ n', meaning: 'repackings on the whole route, at most' },
  ],
  complexity: { time: 'O(n log S), S the sum of all rises', space: 'O(1)' },

  validate(drift, depots, repacks) {
    const n = drift.length;
    if (n < 1 || n > 100_000) return 'there must be 1 to 100,000 legs';
    if (drift.some((change) => Math.abs(change) > 1e6)) return 'drift must lie in -10^6 to 10^6';
    if (depots.some((leg) => leg < 0 || leg >= n)) return 'a depot must end a leg from 0 to n - 1';
    if (depots.some((leg, j) => j > 0 && leg <= (depots[j - 1] ?? 0)))
      return 'depots must be in ascending order, each once';
    if (repacks < 0 || repacks > n) return 'repacks must lie in 0 to n';
    return null;
  },

  solve: lowestRating,
});
