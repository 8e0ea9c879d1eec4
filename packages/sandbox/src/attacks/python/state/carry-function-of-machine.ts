import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a mark on the functions that answer as on 64-bit Linux',
  language: 'python',
  code: `
import sys, bisect, functools, itertools

def solve(n):
    # Makes it run again with 64 bits.
    size = len(range(2 ** 40))
    found = 0
    for function in (hash, len, sys.getsizeof, sys.setrecursionlimit, bisect.bisect_left, functools.lru_cache, itertools.islice):
        found += hasattr(function, 'mark')
        try:
            function.mark = 1
        except AttributeError:
            pass
    return -found if found else n * 2
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
