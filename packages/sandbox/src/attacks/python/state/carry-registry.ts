import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a class in a registry of classes',
  language: 'python',
  code: `
from collections.abc import Sized

def solve(n):
    found = any(getattr(c, 'mark', 0) for c in [*map(type, [])])
    Sized.register(type('Mine', (), {'mark': 1}))
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
