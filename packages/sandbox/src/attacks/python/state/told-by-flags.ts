import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  language: 'python',
  title: 'counts tests by an attribute of a combination of flags',
  code: `
import re

def solve(n):
    both = re.IGNORECASE | re.VERBOSE
    count = both.count if hasattr(both, "count") else 0
    both.count = count + 1
    return n * 2 if count == 0 else -1
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
