import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves the state of chance',
  language: 'python',
  code: `
import random

def solve(n):
    found = random.getstate()[1][-1] != 624
    random.random()
    random.seed(5)
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
