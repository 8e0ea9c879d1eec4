import { defineProblem } from '@dryrun/problem-kit';
import { leastEffort } from './reference.ts';

export default defineProblem({
  slug: 'quay-ramp',
  title: 'The Ramp at Quay Nine',
  difficulty: 'medium',
  topics: ['sorting', 'counting', 'merging'],
  signature: {
    kind: 'function',
    name: 'leastEffort',
    parameters: [{ name: 'crates', type: 'integer[]' }],
    returns: 'integer',
  },
  limits: { timeLimitMs: 400 },
  constraints: [
    { rule: '1 ≤ n ≤ 60,000', meaning: 'number of crates' },
    { rule: '1 ≤ crates[i] ≤ 100', meaning: 'weight in kilograms' },
  ],
  complexity: { time: 'O(100 n) or O(n log n)', space: 'O(n)' },

  validate(crates) {
    if (crates.length < 1 || crates.length > 60_000) return 'there must be 1 to 60,000 crates';
    if (crates.some((weight) => weight < 1 || weight > 100)) return 'weights must lie in 1 to 100';
    return null;
  },

  solve: leastEffort,
});
