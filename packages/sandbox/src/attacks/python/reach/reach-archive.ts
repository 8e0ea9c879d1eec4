import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'writes into the archive of the standard library',
  language: 'python',
  code: `
import sys

def solve(n):
    open(sys.path[0], 'r+b').write(b'x')
    return n * 2
`,
  verdict: 'runtime-error',
  says: /Error/,
};
