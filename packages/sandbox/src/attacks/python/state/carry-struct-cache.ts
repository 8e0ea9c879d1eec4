import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'is met again as a key of the cache that struct keeps',
  language: 'python',
  code: `
import struct

class Key(str):
    met = False
    def __hash__(self): return 7
    def __eq__(self, other):
        if isinstance(other, Key) and self.n != other.n: other.met = True
        return True

def solve(n):
    key = Key('i')
    key.n = n
    struct.calcsize(key)
    return -1 if key.met else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
