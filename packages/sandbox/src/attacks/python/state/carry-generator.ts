import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a generator and a coroutine that stand halfway',
  language: 'python',
  code: `
import types
import asyncio

def halfway():
    yield 1
    yield 2

def solve(n):
    found = False
    g = halfway()
    next(g)
    types.g = g
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
