import { defineProblem } from '@dryrun/problem-kit';
import { cheapestBread } from './reference.ts';

const outside = (crowns: readonly number[]) => crowns.some((one) => one < 0 || one > 1e9);

export default defineProblem({
  slug: 'soreda-ovens',
  title: 'Bread for Val Soreda',
  difficulty: 'hard',
  topics: ['dynamic programming', 'tree', 'greedy'],
  signature: {
    kind: 'function',
    name: 'cheapestBread',
    parameters: [
      { name: 'downhill', type: 'integer[]' },
      { name: 'carter', type: 'integer[]' },
      { name: 'oven', type: 'integer[]' },
      { name: 'town', type: 'integer[]' },
      { name: 'loaves', type: 'integer' },
    ],
    returns: 'integer',
  },
  limits: { timeLimitMs: 500 },
  constraints: [
    { rule: '1 ≤ n ≤ 40,000', meaning: 'number of hamlets, the length of all four lists' },
    { rule: 'downhill[0] = -1, 0 ≤ downhill[i] < i', meaning: 'for all other i' },
    { rule: '0 ≤ carter[i], oven[i], town[i] ≤ 10^9', meaning: 'crowns; carter[0] is 0' },
    { rule: '1 ≤ loaves ≤ n', meaning: 'neighbours that one oven can bake for' },
  ],
  complexity: { time: 'O(n log n)', space: 'O(n)' },

  validate(downhill, carter, oven, town, loaves) {
    const n = downhill.length;
    if (n < 1 || n > 40_000) return 'there must be 1 to 40,000 hamlets';
    if ([carter, oven, town].some((list) => list.length !== n))
      return 'all lists must be equally long';
    if (downhill[0] !== -1) return 'downhill[0] must be -1';
    if (downhill.some((below, i) => i > 0 && (below < 0 || below >= i)))
      return 'downhill[i] must lie in 0 to i - 1';
    if (carter[0] !== 0) return 'carter[0] must be 0';
    if (outside(carter)) return 'carter must lie in 0 to 10^9';
    if (outside(oven)) return 'oven must lie in 0 to 10^9';
    if (outside(town)) return 'town must lie in 0 to 10^9';
    if (loaves < 1 || loaves > n) return 'loaves must lie in 1 to n';
    return null;
  },

  solve: cheapestBread,
});
