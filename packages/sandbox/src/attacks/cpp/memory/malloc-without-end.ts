import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'takes memory without end, and does not look whether it got it',
  language: 'cpp',
  code: `
int solve(int n) { for (;;) { char *p = (char *)malloc(1 << 20); *(volatile char *)p = 1; memset(p, 1, 1 << 20); } }
`,
  verdict: 'memory-limit-exceeded',
};
