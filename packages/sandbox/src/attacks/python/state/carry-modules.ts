import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a module',
  language: 'python',
  code: `
import sys

def solve(n):
    found = 'mark' in sys.modules
    sys.modules['mark'] = sys
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
