import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'shifts a number until it fills the memory',
  language: 'python',
  code: `
def solve(n):
    return (1 << (1 << 31)) % 7
`,
  verdict: 'memory-limit-exceeded',
};
