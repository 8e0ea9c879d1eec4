import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a result in a cache of its own',
  language: 'python',
  code: `
import functools

calls = []

@functools.cache
def once():
    calls.append(1)
    return len(calls)

def solve(n):
    found = bool(calls)
    once()
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
