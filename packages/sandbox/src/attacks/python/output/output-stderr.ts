import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'floods the stream of errors',
  language: 'python',
  code: `
import sys

def solve(n):
    while True:
        print('x' * 1000, file=sys.stderr)
`,
  verdict: 'output-limit-exceeded',
};
