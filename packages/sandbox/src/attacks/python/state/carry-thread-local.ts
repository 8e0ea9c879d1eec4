import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a mark on what belongs to the thread',
  language: 'python',
  code: `
import _thread
import threading

def solve(n):
    found = getattr(threading.current_thread(), 'mark', 0)
    threading.current_thread().mark = 1
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
