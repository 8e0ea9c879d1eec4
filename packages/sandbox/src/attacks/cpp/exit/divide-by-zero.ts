import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'divides by zero',
  language: 'cpp',
  code: `
int solve(int n) { volatile int zero = 0; return n / zero; }
`,
  verdict: 'runtime-error',
  says: /Division by zero/,
};
