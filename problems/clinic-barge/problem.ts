import { defineProblem } from '@dryrun/problem-kit';
import { cheapestSeason } from './reference.ts';

export default defineProblem({
  slug: 'clinic-barge',
  title: 'The Clinic Barge',
  difficulty: 'hard',
  topics: ['dynamic programming', 'monotonic queue'],
  signature: {
    kind: 'function',
    name: 'cheapestSeason',
    parameters: [
      { name: 'cost', type: 'integer[][]' },
      { name: 'sailing', type: 'integer' },
      { name: 'shortest', type: 'integer' },
      { name: 'longest', type: 'integer' },
    ],
    returns: 'integer',
  },
  limits: { timeLimitMs: 400 },
  constraints: [
    { rule: '1 ≤ n ≤ 20,000', meaning: 'days of the season' },
    { rule: '1 ≤ k ≤ 10', meaning: 'towns on the river' },
    { rule: '0 ≤ cost[i][t] ≤ 10^6', meaning: 'cost of a day at a town' },
    { rule: '0 ≤ sailing ≤ 10^9', meaning: 'cost of a night at sail' },
    { rule: '1 ≤ shortest ≤ longest ≤ n', meaning: 'days of a stay' },
  ],
  complexity: { time: 'O(n · k)', space: 'O(n · k)' },

  validate(cost, sailing, shortest, longest) {
    const n = cost.length;
    const k = cost[0]?.length ?? 0;
    if (n < 1 || n > 20_000) return 'there must be 1 to 20,000 days';
    if (k < 1 || k > 10) return 'there must be 1 to 10 towns';
    if (cost.some((day) => day.length !== k)) return 'every day must have one cost a town';
    if (cost.some((day) => day.some((one) => one < 0 || one > 1e6)))
      return 'a cost must lie in 0 to 10^6';
    if (sailing < 0 || sailing > 1e9) return 'sailing must lie in 0 to 10^9';
    if (shortest < 1 || shortest > longest || longest > n)
      return 'shortest and longest must keep 1 ≤ shortest ≤ longest ≤ n';
    return null;
  },

  solve: cheapestSeason,
});
