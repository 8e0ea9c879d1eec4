import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'floods the stream that Python keeps in reserve',
  language: 'python',
  code: `
import sys

def solve(n):
    while True:
        sys.__stdout__.write('x' * 1000)
        sys.__stdout__.flush()
`,
  verdict: 'output-limit-exceeded',
};
