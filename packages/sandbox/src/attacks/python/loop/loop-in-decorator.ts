import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops while its function is decorated',
  language: 'python',
  code: `
def slow(function):
    while True:
        pass

@slow
def solve(n):
    return n * 2
`,
  verdict: 'time-limit-exceeded',
};
