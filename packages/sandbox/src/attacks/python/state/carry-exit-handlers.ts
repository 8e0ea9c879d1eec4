import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a function for the end of the program',
  language: 'python',
  code: `
import atexit

def solve(n):
    found = atexit._ncallbacks() > 50
    for _ in range(100):
        atexit.register(print, 'bye')
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
