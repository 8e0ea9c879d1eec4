import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'floods through warnings',
  language: 'python',
  code: `
import sys
import warnings

def solve(n):
    warnings.simplefilter('always')
    while True:
        warnings.warn('x' * 1000)
`,
  limits: { timeLimitMs: 2_000 },
  verdict: 'output-limit-exceeded',
};
