import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a result in a cache of the library',
  language: 'python',
  code: `
import functools
import re

def solve(n):
    found = len(re._cache) > 0 and ('mark-7' in repr(re._cache))
    re.compile('mark-7')
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
