import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a mark on a function of the library that total_ordering gives a class',
  language: 'python',
  code: `
import functools

@functools.total_ordering
class Own:
    def __lt__(self, other): return True
    def __eq__(self, other): return True

def solve(n):
    met = hasattr(Own.__gt__, 'mark')
    Own.__gt__.mark = n
    return -1 if met else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
