import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'forks',
  language: 'python',
  code: `
import os

def solve(n):
    while True:
        os.fork()
`,
  verdict: 'runtime-error',
};
