import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'aborts the process',
  language: 'python',
  code: `
import os

def solve(n):
    os.abort()
`,
  verdict: 'runtime-error',
  says: /ended Python itself/,
};
