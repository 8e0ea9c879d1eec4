import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'prints without end',
  language: 'cpp',
  code: `
int solve(int n) { for (;;) puts("again and again"); }
`,
  verdict: 'output-limit-exceeded',
};
