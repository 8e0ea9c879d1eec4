import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'is met again as a key of the cache of fractions',
  language: 'python',
  code: `
from fractions import Fraction

class Part(int):
    met = False
    def __hash__(self): return 7
    def __eq__(self, other):
        if isinstance(other, Part) and self.n != other.n: other.met = True
        return isinstance(other, Part)
    def __mul__(self, other): return self
    def __floordiv__(self, other): return self
    numerator = denominator = property(lambda self: self)

def solve(n):
    parts = Part(5), Part(5)
    for each in parts: each.n = n
    {Fraction(*parts): 1}
    return -1 if parts[0].met or parts[1].met else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
