import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'never ends, and ignores every signal',
  language: 'cpp',
  includes: ['signal.h'],
  code: `
int solve(int n) { for (int s = 1; s < 65; s++) signal(s, SIG_IGN); for (volatile int i = 0;;) i = i + 1; }
`,
  verdict: 'time-limit-exceeded',
};
