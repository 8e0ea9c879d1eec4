import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'never ends in a destructor',
  language: 'cpp',
  code: `
int solve(int n) { struct D { ~D() { for (volatile int i = 0;;) i = i + 1; } } d; return n * 2; }
`,
  verdict: 'time-limit-exceeded',
};
