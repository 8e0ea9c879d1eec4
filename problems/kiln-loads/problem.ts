import { defineProblem } from '@dryrun/problem-kit';
import { leastFuel } from './reference.ts';

export default defineProblem({
  slug: 'kiln-loads',
  title: 'Kiln Loads',
  difficulty: 'medium',
  topics: ['dynamic programming', 'arrays'],
  signature: {
    kind: 'function',
    name: 'leastFuel',
    parameters: [
      { name: 'wood', type: 'integer[]' },
      { name: 'height', type: 'integer[]' },
      { name: 'chamber', type: 'integer' },
      { name: 'lighting', type: 'integer' },
    ],
    returns: 'integer',
  },
  limits: { timeLimitMs: 400 },
  constraints: [
    { rule: '1 ≤ n ≤ 2,000', meaning: 'number of pots' },
    { rule: 'wood and height have the length n', meaning: 'one number each for every pot' },
    { rule: '0 ≤ wood[i] ≤ 10^9', meaning: 'baskets of wood that pot i needs' },
    { rule: '1 ≤ height[i] ≤ chamber', meaning: 'inches; every pot fits in by itself' },
    { rule: '1 ≤ chamber ≤ 10^9', meaning: 'inches' },
    { rule: '0 ≤ lighting ≤ 10^9', meaning: 'baskets of wood to light the kiln' },
  ],
  complexity: { time: 'O(n²)', space: 'O(n)' },

  validate(wood, height, chamber, lighting) {
    const n = wood.length;
    if (n < 1 || n > 2_000) return 'there must be 1 to 2,000 pots';
    if (height.length !== n) return 'wood and height must have the same length';
    if (wood.some((fuel) => fuel < 0 || fuel > 1e9)) return 'wood must lie in 0 to 10^9';
    if (chamber < 1 || chamber > 1e9) return 'chamber must lie in 1 to 10^9';
    if (height.some((tall) => tall < 1 || tall > chamber)) return 'height must lie in 1 to chamber';
    if (lighting < 0 || lighting > 1e9) return 'lighting must lie in 0 to 10^9';
    return null;
  },

  solve: leastFuel,
});
