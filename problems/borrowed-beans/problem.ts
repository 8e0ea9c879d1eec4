import { defineProblem } from '@dryrun/problem-kit';
import { leastFees } from './reference.ts';

export default defineProblem({
  slug: 'borrowed-beans',
  title: 'Borrowed Beans',
  difficulty: 'hard',
  topics: ['heap', 'greedy'],
  signature: {
    kind: 'function',
    name: 'leastFees',
    parameters: [
      { name: 'landed', type: 'integer[]' },
      { name: 'wanted', type: 'integer[]' },
      { name: 'fee', type: 'integer[]' },
    ],
    returns: 'integer',
  },
  limits: { timeLimitMs: 500 },
  constraints: [
    { rule: '1 ≤ n ≤ 100,000', meaning: 'number of days, the length of all three lists' },
    { rule: '0 ≤ landed[i] ≤ 10,000', meaning: 'sacks off the ship' },
    { rule: '0 ≤ wanted[i] ≤ 10,000', meaning: 'sacks for the customers' },
    { rule: '0 ≤ fee[i] ≤ 100,000', meaning: 'cents for a borrowed sack' },
  ],
  complexity: { time: 'O(n log n)', space: 'O(n)' },

  validate(landed, wanted, fee) {
    const n = landed.length;
    if (n < 1 || n > 100_000) return 'there must be 1 to 100,000 days';
    if (wanted.length !== n || fee.length !== n) return 'all three lists must be of one length';
    for (const [name, list] of Object.entries({ landed, wanted })) {
      if (list.some((one) => one < 0 || one > 10_000)) return `${name} must lie in 0 to 10,000`;
    }
    if (fee.some((one) => one < 0 || one > 100_000)) return 'fee must lie in 0 to 100,000';
    return null;
  },

  solve: leastFees,
});
