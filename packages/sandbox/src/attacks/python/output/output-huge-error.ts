import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'raises an error with a message of megabytes',
  language: 'python',
  code: `
def solve(n):
    raise ValueError('x' * 5_000_000)
`,
  verdict: 'runtime-error',
  says: /^ValueError: x{1000,2000}(?!x)/,
};
