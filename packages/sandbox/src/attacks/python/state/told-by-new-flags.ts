import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  language: 'python',
  title: 'counts tests by a combination of flags that there was not before',
  code: `
import re

def solve(n):
    known = len(list(re.RegexFlag._value2member_map_))
    mark = re.RegexFlag(2 | 8 | 16 | 64)
    count = mark.count if hasattr(mark, "count") else 0
    mark.count = count + 1
    return n * 2 if count == 0 and known else -1
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
