import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'follows a null pointer',
  language: 'cpp',
  code: `
int solve(int n) { volatile int *p = nullptr; return *p; }
`,
  verdict: 'runtime-error',
  says: /null pointer/,
};
