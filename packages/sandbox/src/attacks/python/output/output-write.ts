import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'writes to standard output without printing',
  language: 'python',
  code: `
import sys

def solve(n):
    write = sys.stdout.write
    while True:
        write('x' * 1000)
`,
  verdict: 'output-limit-exceeded',
};
