import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a half written line and its own stream',
  language: 'python',
  code: `
import io
import sys

def solve(n):
    found = isinstance(sys.stdout, io.StringIO) or hasattr(sys.__stdout__, 'mark')
    sys.__stdout__.write('half')
    sys.__stdout__.mark = 1
    sys.stdout = io.StringIO()
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
