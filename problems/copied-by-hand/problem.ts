import { defineProblem } from '@dryrun/problem-kit';
import { slipsBetween } from './reference.ts';

export default defineProblem({
  slug: 'copied-by-hand',
  title: 'Copied by Hand',
  difficulty: 'medium',
  topics: ['data', 'string similarity', 'dynamic programming', 'strings'],
  signature: {
    kind: 'function',
    name: 'slipsBetween',
    parameters: [
      { name: 'first', type: 'string' },
      { name: 'second', type: 'string' },
      { name: 'most', type: 'integer' },
    ],
    returns: 'integer',
  },
  limits: { timeLimitMs: 600 },
  constraints: [
    { rule: '0 ≤ length of first ≤ 50,000', meaning: 'lower-case letters a to z' },
    { rule: '0 ≤ length of second ≤ 50,000', meaning: 'lower-case letters a to z' },
    { rule: '0 ≤ most ≤ 12', meaning: 'slips' },
  ],
  complexity: { time: 'O(n · most)', space: 'O(most)' },

  validate(first, second, most) {
    if (Math.max(first.length, second.length) > 50_000)
      return 'first and second must have at most 50,000 letters';
    if (!/^[a-z]*$/.test(first + second)) return 'first and second must be of letters a to z';
    if (most < 0 || most > 12) return 'most must lie in 0 to 12';
    return null;
  },

  solve: slipsBetween,
});
