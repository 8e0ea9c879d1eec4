import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  language: 'python',
  title: 'reads by format_map what an expression left in a cache',
  code: `
import re

def solve(n):
    before = ("{re._ca" + "che}").format_map({"re": re})
    re.compile("told" + "apart")
    return -1 if "toldapart" in before else n * 2
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
