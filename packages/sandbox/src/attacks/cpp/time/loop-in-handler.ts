import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'crashes, and never ends in the handler of that',
  language: 'cpp',
  includes: ['signal.h'],
  code: `
int solve(int n) { signal(SIGSEGV, [](int) { for (volatile int i = 0;;) i = i + 1; }); *(volatile int *)nullptr = 1; return n; }
`,
  verdict: 'time-limit-exceeded',
};
