import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops in a tracer, which runs at the next call of anything',
  language: 'python',
  code: `
import sys

def tracer(*_):
    while True:
        pass

def solve(n):
    sys.settrace(tracer)
    return (lambda: n * 2)()
`,
  verdict: 'time-limit-exceeded',
};
