import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  language: 'python',
  title: 'reads by format what an expression left in a cache',
  code: `
import re

def solve(n):
    before = ("{0._ca" + "che2}").format(re)
    re.compile("told" + "apart")
    return -1 if "toldapart" in before else n * 2
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
