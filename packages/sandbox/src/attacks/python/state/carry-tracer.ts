import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a tracer and a profiler',
  language: 'python',
  code: `
import sys

def solve(n):
    found = sys.gettrace() is not None or sys.getprofile() is not None
    sys.setprofile(lambda *_: None)
    sys.settrace(lambda *_: None)
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
