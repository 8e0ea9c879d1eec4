import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'fills the memory before its function is called',
  language: 'python',
  code: `
table = [0] * 10 ** 9

def solve(n):
    return n * 2
`,
  verdict: 'memory-limit-exceeded',
};
