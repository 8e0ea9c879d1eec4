import { defineProblem } from '@dryrun/problem-kit';
import { cheaperFurtherOn } from './reference.ts';

export default defineProblem({
  slug: 'cheaper-further-on',
  title: 'Cheaper Further On',
  difficulty: 'medium',
  topics: ['monotonic stack', 'binary search'],
  signature: {
    kind: 'function',
    name: 'cheaperFurtherOn',
    parameters: [
      { name: 'at', type: 'integer[]' },
      { name: 'price', type: 'integer[]' },
      { name: 'margin', type: 'integer' },
      { name: 'reach', type: 'integer' },
    ],
    returns: 'integer[]',
  },
  limits: { timeLimitMs: 400 },
  constraints: [
    { rule: '1 ≤ n ≤ 100,000', meaning: 'number of stations' },
    { rule: '0 ≤ at[i] < at[i + 1] ≤ 10^9', meaning: 'metres from the start of the road' },
    { rule: '1 ≤ price[i] ≤ 10^9', meaning: 'cents for a full tank' },
    { rule: '0 ≤ margin ≤ 10^9', meaning: 'cents' },
    { rule: '1 ≤ reach ≤ 10^9', meaning: 'metres' },
  ],
  complexity: { time: 'O(n log n)', space: 'O(n)' },

  validate(at, price, margin, reach) {
    const n = at.length;
    if (n < 1 || n > 100_000) return 'there must be 1 to 100,000 stations';
    if (price.length !== n) return 'at and price must be of one length';
    if (at.some((metres) => metres < 0 || metres > 1e9)) return 'at must lie in 0 to 10^9';
    if (at.some((metres, i) => i > 0 && metres <= (at[i - 1] ?? 0)))
      return 'at must be in ascending order, each place once';
    if (price.some((cents) => cents < 1 || cents > 1e9)) return 'a price must lie in 1 to 10^9';
    if (margin < 0 || margin > 1e9) return 'margin must lie in 0 to 10^9';
    if (reach < 1 || reach > 1e9) return 'reach must lie in 1 to 10^9';
    return null;
  },

  solve: cheaperFurtherOn,
});
