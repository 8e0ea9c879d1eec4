import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'runs a program',
  language: 'python',
  code: `
import os

def solve(n):
    if os.system('id') != 0:
        raise OSError('not run')
    return n * 2
`,
  verdict: 'runtime-error',
  says: /(PermissionError|OSError)/,
};
