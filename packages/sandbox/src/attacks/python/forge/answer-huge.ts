import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  language: 'python',
  title: 'answers with a hundred megabytes',
  code: `
import sys

def solve(n):
    def answer(*_):
        return "1" * 30_000_000
    harness = sys._getframe(1).f_globals
    harness["encode"] = answer
    return n
`,
  verdict: 'output-limit-exceeded',
  says: /64 KB/,
};
