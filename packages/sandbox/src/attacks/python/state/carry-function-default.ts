import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'replaces the defaults of a function of a module',
  language: 'python',
  code: `
import textwrap

def solve(n):
    found = textwrap.indent.__defaults__ != (None,)
    textwrap.indent.__defaults__ = (1,)
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
