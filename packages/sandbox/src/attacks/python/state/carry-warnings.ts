import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a filter of warnings',
  language: 'python',
  code: `
import warnings

def solve(n):
    found = any(f[0] == 'error' for f in warnings.filters)
    warnings.simplefilter('error')
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
