import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'replaces the code of what reads answers, for the tests to come',
  language: 'python',
  code: `
import sys

def mine(wanted, value, limit):
    return '2'

def solve(n):
    found = False
    names = sys._getframe(1).f_globals
    if n == 1:
        names['encode'].__code__ = mine.__code__
        return 2
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
