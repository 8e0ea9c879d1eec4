import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'aborts',
  language: 'cpp',
  code: `
int solve(int n) { abort(); }
`,
  verdict: 'runtime-error',
  says: /SIGABRT/,
};
