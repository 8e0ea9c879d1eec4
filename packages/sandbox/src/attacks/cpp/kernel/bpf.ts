import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loads a program into the kernel',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { syscall(321, 0, 0, 0); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /not allowed here/,
};
