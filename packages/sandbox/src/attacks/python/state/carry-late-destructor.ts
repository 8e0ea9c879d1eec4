import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'has an object freed in a later test print there',
  language: 'python',
  code: `
import sys

class Late:
    def __del__(self):
        sys.mark = 1

def solve(n):
    found = hasattr(sys, 'mark')
    late = Late()
    late.me = late
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
