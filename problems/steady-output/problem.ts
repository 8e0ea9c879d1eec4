import { defineProblem } from '@dryrun/problem-kit';
import { steadyStretches } from './reference.ts';

export default defineProblem({
  slug: 'steady-output',
  title: 'Steady Output',
  difficulty: 'medium',
  topics: ['prefix sums', 'hash map'],
  signature: {
    kind: 'function',
    name: 'steadyStretches',
    parameters: [
      { name: 'output', type: 'integer[]' },
      { name: 'target', type: 'integer' },
      { name: 'shortest', type: 'integer' },
      { name: 'longest', type: 'integer' },
    ],
    returns: 'integer',
  },
  limits: { timeLimitMs: 500 },
  constraints: [
    { rule: '1 ≤ n ≤ 100,000', meaning: 'number of minutes' },
    { rule: '-10^9 ≤ output[i] ≤ 10^9', meaning: 'watts in one minute' },
    { rule: '-10^9 ≤ target ≤ 10^9', meaning: 'watts' },
    { rule: '1 ≤ shortest ≤ longest ≤ n', meaning: 'minutes' },
  ],
  complexity: { time: 'O(n)', space: 'O(n)' },

  validate(output, target, shortest, longest) {
    const n = output.length;
    if (n < 1 || n > 100_000) return 'there must be 1 to 100,000 minutes';
    if (output.some((watts) => Math.abs(watts) > 1e9)) return 'output must lie in -10^9 to 10^9';
    if (Math.abs(target) > 1e9) return 'target must lie in -10^9 to 10^9';
    if (shortest < 1) return 'shortest must be at least 1';
    if (longest < shortest) return 'longest must not lie below shortest';
    if (longest > n) return 'longest must not lie above n';
    return null;
  },

  solve: steadyStretches,
});
