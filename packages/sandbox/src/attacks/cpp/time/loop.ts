import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'never ends',
  language: 'cpp',
  code: `
int solve(int n) { for (volatile int i = 0;;) i = i + 1; }
`,
  verdict: 'time-limit-exceeded',
};
