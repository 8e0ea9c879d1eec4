import { defineProblem } from '@dryrun/problem-kit';
import { stallLines } from './reference.ts';

export default defineProblem({
  slug: 'market-tallies',
  title: 'Market Tallies',
  difficulty: 'easy',
  topics: ['data', 'grouping', 'hash map', 'sorting'],
  signature: {
    kind: 'function',
    name: 'stallLines',
    parameters: [
      { name: 'stall', type: 'integer[]' },
      { name: 'pence', type: 'integer[]' },
      { name: 'least', type: 'integer' },
    ],
    returns: 'integer[][]',
  },
  limits: { timeLimitMs: 800 },
  constraints: [
    { rule: '1 ≤ n ≤ 100,000', meaning: 'number of entries, in `stall` and in `pence`' },
    { rule: '1 ≤ stall[i] ≤ 10^9', meaning: 'number of a stall' },
    { rule: '-10^6 ≤ pence[i] ≤ 10^6', meaning: 'pence of one entry' },
    { rule: '0 ≤ least ≤ n', meaning: 'sales' },
  ],
  complexity: { time: 'O(n log n)', space: 'O(n)' },

  validate(stall, pence, least) {
    const n = stall.length;
    if (n < 1 || n > 100_000) return 'there must be 1 to 100,000 entries';
    if (pence.length !== n) return 'stall and pence must be of one length';
    if (stall.some((number) => number < 1 || number > 1e9)) return 'stall must lie in 1 to 10^9';
    if (pence.some((amount) => Math.abs(amount) > 1e6)) return 'pence must lie in -10^6 to 10^6';
    if (least < 0 || least > n) return 'least must lie in 0 to n';
    return null;
  },

  solve: stallLines,
});
