import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'multiplies a string beyond all memory',
  language: 'python',
  code: `
def solve(n):
    return len('x' * 10 ** 9)
`,
  verdict: 'memory-limit-exceeded',
};
