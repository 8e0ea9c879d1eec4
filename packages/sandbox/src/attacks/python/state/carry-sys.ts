import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a mark in sys',
  language: 'python',
  code: `
import sys

def solve(n):
    found = hasattr(sys, 'mark') or sys.getrecursionlimit() == 1234
    sys.mark = 1
    sys.setrecursionlimit(1234)
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
