import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes a namespace of users',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { syscall(272, 0x10000000); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /not allowed here/,
};
