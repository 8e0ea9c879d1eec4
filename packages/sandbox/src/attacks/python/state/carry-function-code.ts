import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'replaces the code of a function of a module',
  language: 'python',
  code: `
import bisect
import textwrap

def solve(n):
    found = textwrap.dedent('x') != 'x'
    textwrap.dedent.__code__ = (lambda text: 'y').__code__
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
