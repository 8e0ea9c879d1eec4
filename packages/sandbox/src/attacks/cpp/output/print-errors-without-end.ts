import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'prints without end where errors go',
  language: 'cpp',
  code: `
int solve(int n) { for (;;) fputs("again and again", stderr); }
`,
  verdict: 'output-limit-exceeded',
};
