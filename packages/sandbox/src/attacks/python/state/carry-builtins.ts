import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a mark among the built-ins',
  language: 'python',
  code: `
import builtins

def solve(n):
    found = hasattr(builtins, 'mark')
    builtins.mark = 1
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
