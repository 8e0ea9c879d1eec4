import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'opens pipes without end',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { int ends[2]; while (pipe(ends) == 0) ; return n * 2; }
`,
  verdict: 'runtime-error',
  says: /called pipe/,
};
