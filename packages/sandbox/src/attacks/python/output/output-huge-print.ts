import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'prints ten megabytes at once',
  language: 'python',
  code: `
def solve(n):
    print('x' * 10 ** 7)
    return n * 2
`,
  verdict: 'output-limit-exceeded',
};
