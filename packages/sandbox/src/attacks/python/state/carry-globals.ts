import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'takes the built-ins from its own globals, by a text',
  language: 'python',
  code: `
import heapq

def solve(n):
    found = globals()['__built' + 'ins__']
    met = found['getattr'](heapq.nsmallest, '__defaults__') == ('mark',)
    found['setattr'](heapq.nsmallest, '__defaults__', ('mark',))
    return -1 if met else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
