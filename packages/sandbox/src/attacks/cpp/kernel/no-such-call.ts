import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes a call that there is not',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { syscall(9999); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /not allowed here/,
};
