import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves an exception with a traceback that leads to its inputs',
  language: 'python',
  code: `
import sys

def solve(n):
    found = getattr(sys, 'last_exc', None) is not None
    sys.last_exc = sys.last_value = ValueError(n)
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
