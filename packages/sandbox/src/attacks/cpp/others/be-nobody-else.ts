import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'becomes another user',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { setuid(0); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /not allowed here/,
};
