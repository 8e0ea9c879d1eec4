import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'keeps a key in the kernel',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { syscall(248, "user", "x", "y", 1, -2); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /not allowed here/,
};
