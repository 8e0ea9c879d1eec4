import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'runs a program through a pipe',
  language: 'python',
  code: `
import os

def solve(n):
    os.popen('id').read()
    return n * 2
`,
  verdict: 'runtime-error',
  says: /Error/,
};
