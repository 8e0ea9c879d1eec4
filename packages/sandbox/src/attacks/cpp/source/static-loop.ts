import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'never ends before anything began',
  language: 'cpp',
  alone: true,
  code: `
struct E { E() { for (volatile int i = 0;;) i = i + 1; } } e;
int solve(int n) { return n * 2; }
`,
  verdict: 'time-limit-exceeded',
};
