import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a count in a cache of the library',
  language: 'python',
  code: `
import fnmatch

def solve(n):
    found = fnmatch._compile_pattern.cache_info().currsize > 0
    fnmatch.fnmatch('a', 'b')
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
