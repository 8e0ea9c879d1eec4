import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'replaces a function of a module',
  language: 'python',
  code: `
import math

original = math.gcd

def solve(n):
    found = math.gcd(4, 6) != 2
    math.gcd = lambda *_: 5
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
