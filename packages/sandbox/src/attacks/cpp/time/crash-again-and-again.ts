import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'crashes, and comes back to the same from the handler',
  language: 'cpp',
  includes: ['signal.h'],
  code: `
int solve(int n) { signal(SIGSEGV, [](int) {}); *(volatile int *)nullptr = 1; return n; }
`,
  verdict: 'time-limit-exceeded',
};
