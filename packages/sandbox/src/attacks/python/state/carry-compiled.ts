import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes a function of compiled text, which names what the program does not',
  language: 'python',
  code: `
import heapq

Function = type(lambda: 0)

def run(text, **names):
    return Function(compile(text, 'text', 'eval'), names)()

def solve(n):
    met = run('f.__defaults__', f=heapq.nsmallest) == ('mark',)
    run('[0 for f.__defaults__ in [("mark",)]]', f=heapq.nsmallest)
    return -1 if met else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
