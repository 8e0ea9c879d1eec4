import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'never comes to the end of its own file',
  language: 'python',
  code: `
while True:
    pass

def solve(n):
    return n * 2
`,
  verdict: 'time-limit-exceeded',
};
