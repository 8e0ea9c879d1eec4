import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'throws a number',
  language: 'cpp',
  code: `
int solve(int n) { throw 42; }
`,
  verdict: 'runtime-error',
  says: /int: 42/,
};
