import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a link and a directory for the next program',
  language: 'python',
  code: `
import os

def solve(n):
    os.symlink('/', '/tmp/link')
    return n * 2
`,
  verdict: 'runtime-error',
  says: /Error/,
};
