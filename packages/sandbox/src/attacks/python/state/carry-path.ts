import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a mark in the path of imports',
  language: 'python',
  code: `
import sys

def solve(n):
    found = '/mark' in sys.path
    sys.path.append('/mark')
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
