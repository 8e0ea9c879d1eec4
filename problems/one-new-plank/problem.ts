import { defineProblem } from '@dryrun/problem-kit';
import { largestMural } from './reference.ts';

export default defineProblem({
  slug: 'one-new-plank',
  title: 'One New Plank',
  difficulty: 'hard',
  topics: ['monotonic stack', 'union-find'],
  signature: {
    kind: 'function',
    name: 'largestMural',
    parameters: [
      { name: 'height', type: 'integer[]' },
      { name: 'plank', type: 'integer' },
    ],
    returns: 'integer',
  },
  limits: { timeLimitMs: 500 },
  constraints: [
    { rule: '1 ≤ n ≤ 100,000', meaning: 'number of planks' },
    { rule: '0 ≤ height[i] ≤ 10^9', meaning: 'hands; 0 where a plank is missing' },
    { rule: '1 ≤ plank ≤ 10^9', meaning: 'hands' },
  ],
  complexity: { time: 'O(n)', space: 'O(n)' },

  validate(height, plank) {
    if (height.length < 1 || height.length > 100_000) return 'there must be 1 to 100,000 planks';
    if (height.some((hands) => hands < 0 || hands > 1e9)) return 'a height must lie in 0 to 10^9';
    if (plank < 1 || plank > 1e9) return 'plank must lie in 1 to 10^9';
    return null;
  },

  solve: largestMural,
});
