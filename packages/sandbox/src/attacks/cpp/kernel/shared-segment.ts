import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'keeps memory that outlives it',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { syscall(29, 0, 1048576, 0777); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /not allowed here/,
};
