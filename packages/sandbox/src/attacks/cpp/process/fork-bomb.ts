import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes processes without end',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { for (;;) fork(); }
`,
  verdict: 'runtime-error',
  says: /not allowed here/,
};
