import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a finalizer that is to run in a later test',
  language: 'python',
  code: `
import weakref
import math

def solve(n):
    found = len(weakref.finalize._registry) > 0
    weakref.finalize(math, print)
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
