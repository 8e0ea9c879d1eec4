import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves hooks for errors',
  language: 'python',
  code: `
import sys
import threading

def solve(n):
    found = print in (sys.excepthook, sys.unraisablehook, sys.displayhook)
    sys.excepthook = print
    sys.unraisablehook = print
    sys.displayhook = print
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
