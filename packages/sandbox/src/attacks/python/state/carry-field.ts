import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'sets the defaults of a function of the library as the field of a dataclass',
  language: 'python',
  code: `
import heapq
from dataclasses import dataclass

@dataclass(frozen=True, repr=False, eq=False)
class Left:
    __defaults__: object

def solve(n):
    try: heapq.nsmallest(1, [n])
    except TypeError: return -1
    Left.__init__(heapq.nsmallest, ('mark',))
    return n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
