import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a locale and a umask',
  language: 'python',
  code: `
import os

def solve(n):
    found = os.umask(0o22) == 0o77
    os.umask(0o77)
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
