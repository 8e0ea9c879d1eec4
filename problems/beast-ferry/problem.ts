import { defineProblem } from '@dryrun/problem-kit';
import { fewestTrips } from './reference.ts';

export default defineProblem({
  slug: 'beast-ferry',
  title: 'The Beast Ferry',
  difficulty: 'hard',
  topics: ['backtracking', 'bitmask', 'exhaustive search'],
  signature: {
    kind: 'function',
    name: 'fewestTrips',
    parameters: [
      { name: 'weight', type: 'integer[]' },
      { name: 'quarrels', type: 'integer[][]' },
      { name: 'carry', type: 'integer' },
    ],
    returns: 'integer',
  },
  limits: { timeLimitMs: 500 },
  constraints: [
    { rule: '1 ≤ n ≤ 13', meaning: 'number of animals' },
    { rule: '1 ≤ weight[i] ≤ carry ≤ 10^9', meaning: 'pounds' },
    { rule: '0 ≤ number of quarrels ≤ 60', meaning: 'each holds three numbers' },
    { rule: '0 ≤ a, b < n, a ≠ b', meaning: 'quarrels[j] = [a, b, calmer]' },
    { rule: '-1 ≤ calmer < n', meaning: 'neither a nor b' },
  ],
  complexity: { time: 'O(3^n)', space: 'O(2^n)' },

  validate(weight, quarrels, carry) {
    const n = weight.length;
    if (n < 1 || n > 13) return 'there must be 1 to 13 animals';
    if (carry > 1e9) return 'carry must not exceed 10^9';
    if (weight.some((pounds) => pounds < 1 || pounds > carry))
      return 'weight must lie in 1 to carry';
    if (quarrels.length > 60) return 'there must be at most 60 quarrels';
    for (const quarrel of quarrels) {
      const [a = 0, b = 0, calmer = 0] = quarrel;
      if (quarrel.length !== 3) return 'each quarrel must hold three numbers';
      if (Math.min(a, b) < 0 || Math.max(a, b) >= n) return 'a and b must lie in 0 to n - 1';
      if (calmer < -1 || calmer >= n) return 'calmer must lie in -1 to n - 1';
      if (a === b || calmer === a || calmer === b)
        return 'a, b and calmer must be different animals';
    }
    return null;
  },

  solve: fewestTrips,
});
