import { defineProblem } from '@dryrun/problem-kit';
import { totalHire } from './reference.ts';

export default defineProblem({
  slug: 'tug-hire',
  title: 'Tugs by the Minute',
  difficulty: 'hard',
  topics: ['sweep line', 'heap', 'intervals'],
  signature: {
    kind: 'function',
    name: 'totalHire',
    parameters: [
      { name: 'offers', type: 'integer[][]' },
      { name: 'needed', type: 'integer' },
    ],
    returns: 'integer',
  },
  limits: { timeLimitMs: 700 },
  constraints: [
    { rule: '1 ≤ n ≤ 50,000', meaning: 'number of offers, each of three numbers' },
    { rule: '0 ≤ from < until ≤ 10^6', meaning: 'minutes; offers[i] = [from, until, fee]' },
    { rule: '1 ≤ fee ≤ 10^5', meaning: 'crowns a minute' },
    { rule: '1 ≤ needed ≤ 10^9', meaning: 'tugs that the harbour wants' },
  ],
  complexity: { time: 'O(n log n)', space: 'O(n)' },

  validate(offers, needed) {
    if (offers.length < 1 || offers.length > 50_000) return 'there must be 1 to 50,000 offers';
    for (const offer of offers) {
      const [from = 0, until = 0, fee = 0] = offer;
      if (offer.length !== 3) return 'each offer must hold three numbers';
      if (from < 0 || until > 1e6) return 'offers must lie in minutes 0 to 10^6';
      if (from >= until) return 'each offer must begin before it ends';
      if (fee < 1 || fee > 1e5) return 'fee must lie in 1 to 10^5';
    }
    if (needed < 1 || needed > 1e9) return 'needed must lie in 1 to 10^9';
    return null;
  },

  solve: totalHire,
});
