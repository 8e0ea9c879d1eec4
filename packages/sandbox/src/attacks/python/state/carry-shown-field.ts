import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'sets the defaults of a function of the library as the field of a dataclass that shows it',
  language: 'python',
  code: `
import heapq
from dataclasses import dataclass

@dataclass
class Left:
    __defaults__: object

def solve(n):
    found = 'mark' in Left.__repr__(heapq.nsmallest)
    Left.__init__(heapq.nsmallest, ('mark',))
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
