import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a handler of signals',
  language: 'python',
  code: `
import signal

def solve(n):
    found = signal.getsignal(signal.SIGINT) is print
    signal.signal(signal.SIGINT, print)
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
