import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'fails an assertion',
  language: 'cpp',
  code: `
int solve(int n) { assert(n == 77); return n; }
`,
  verdict: 'runtime-error',
  says: /Assertion `n == 77' failed/,
};
