import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'keeps messages that outlive it',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { syscall(240, "/x", 0102, 0600, 0); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /not allowed here/,
};
