import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves the second half of a pair of chance',
  language: 'python',
  code: `
import random

def solve(n):
    found = random._inst.gauss_next is not None
    random.gauss(0, 1)
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
