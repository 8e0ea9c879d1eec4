import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a mark in the default of its own argument',
  language: 'python',
  code: `
def count(seen=[]):
    seen.append(1)
    return len(seen)

def solve(n):
    found = count() > 1
    count()
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
