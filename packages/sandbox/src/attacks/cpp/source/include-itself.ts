import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'includes itself without end',
  language: 'cpp',
  alone: true,
  code: `
#include __FILE__
int solve(int n) { return n * 2; }
`,
  verdict: 'compile-error',
  says: /nested/,
};
