import { defineProblem } from '@dryrun/problem-kit';
import { rollingPercentile } from './reference.ts';

export default defineProblem({
  slug: 'furnace-watch',
  title: 'The Furnace Watch',
  difficulty: 'medium',
  topics: ['data', 'sliding window', 'percentiles', 'ordered set'],
  signature: {
    kind: 'function',
    name: 'rollingPercentile',
    parameters: [
      { name: 'heat', type: 'integer?[]' },
      { name: 'width', type: 'integer' },
      { name: 'percent', type: 'integer' },
      { name: 'least', type: 'integer' },
    ],
    returns: 'integer?[]',
  },
  limits: { timeLimitMs: 1_000 },
  constraints: [
    { rule: '1 ≤ n ≤ 30,000', meaning: 'number of minutes' },
    { rule: '0 ≤ heat[i] ≤ 100,000', meaning: 'tenths of a degree, or null' },
    { rule: '1 ≤ width ≤ n', meaning: 'minutes' },
    { rule: '1 ≤ percent ≤ 100', meaning: 'per cent' },
    { rule: '1 ≤ least ≤ width', meaning: 'readings' },
  ],
  complexity: { time: 'O(n log width)', space: 'O(width)' },

  validate(heat, width, percent, least) {
    const n = heat.length;
    if (n < 1 || n > 30_000) return 'there must be 1 to 30,000 minutes';
    if (heat.some((one) => one !== null && (one < 0 || one > 100_000)))
      return 'heat must lie in 0 to 100,000';
    if (width < 1 || width > n) return 'width must lie in 1 to n';
    if (percent < 1 || percent > 100) return 'percent must lie in 1 to 100';
    if (least < 1 || least > width) return 'least must lie in 1 to width';
    return null;
  },

  solve: rollingPercentile,
});
