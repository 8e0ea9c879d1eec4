import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'takes memory without end',
  language: 'cpp',
  code: `
int solve(int n) { for (;;) { char *p = new char[1 << 20]; memset(p, 1, 1 << 20); } }
`,
  verdict: 'memory-limit-exceeded',
};
