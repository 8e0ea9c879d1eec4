import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'adds a hook that sees what the judge does',
  language: 'python',
  code: `
import sys

def solve(n):
    sys.addaudithook(print)
    return n * 2
`,
  verdict: 'runtime-error',
  says: /AttributeError/,
};
