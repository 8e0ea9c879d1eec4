import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'ends the process at once',
  language: 'python',
  code: `
import os

def solve(n):
    os._exit(0)
`,
  verdict: 'runtime-error',
  says: /ended Python itself/,
};
