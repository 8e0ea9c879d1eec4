import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'floods the descriptor behind the stream',
  language: 'python',
  code: `
import os

def solve(n):
    while True:
        os.write(1, b'x' * 1000)
`,
  verdict: 'output-limit-exceeded',
};
