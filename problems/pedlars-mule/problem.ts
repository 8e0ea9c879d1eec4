import { defineProblem } from '@dryrun/problem-kit';
import { bestLoad } from './reference.ts';

export default defineProblem({
  slug: 'pedlars-mule',
  title: "The Pedlar's Mule",
  difficulty: 'hard',
  topics: ['knapsack', 'dynamic programming', 'monotonic deque'],
  signature: {
    kind: 'function',
    name: 'bestLoad',
    parameters: [
      { name: 'goods', type: 'integer[][]' },
      { name: 'strength', type: 'integer' },
    ],
    returns: 'integer',
  },
  limits: { timeLimitMs: 400 },
  constraints: [
    { rule: '1 ≤ n ≤ 100', meaning: 'number of kinds' },
    { rule: 'goods[i] = [weight, gain, stock, crate]', meaning: 'one list for each kind' },
    { rule: '1 ≤ weight ≤ 5,000', meaning: 'of one piece, in ounces' },
    { rule: '0 ≤ gain ≤ 10^6', meaning: 'coins for one piece' },
    { rule: '1 ≤ stock ≤ 5,000', meaning: 'pieces' },
    { rule: '0 ≤ crate ≤ 5,000', meaning: 'weight of the crate, in ounces' },
    { rule: '0 ≤ strength ≤ 5,000', meaning: 'what the mule carries, in ounces' },
  ],
  complexity: { time: 'O(n · strength)', space: 'O(strength)' },

  validate(goods, strength) {
    if (goods.length < 1 || goods.length > 100) return 'there must be 1 to 100 kinds';
    if (goods.some((kind) => kind.length !== 4)) return 'each kind must have four numbers';
    const within = (place: number, low: number, high: number) =>
      goods.every((kind) => (kind[place] ?? 0) >= low && (kind[place] ?? 0) <= high);
    if (!within(0, 1, 5_000)) return 'weight must lie in 1 to 5,000';
    if (!within(1, 0, 1e6)) return 'gain must lie in 0 to 10^6';
    if (!within(2, 1, 5_000)) return 'stock must lie in 1 to 5,000';
    if (!within(3, 0, 5_000)) return 'crate must lie in 0 to 5,000';
    if (strength < 0 || strength > 5_000) return 'strength must lie in 0 to 5,000';
    return null;
  },

  solve: bestLoad,
});
