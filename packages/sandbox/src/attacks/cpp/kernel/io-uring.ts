import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes calls by a ring that no filter sees',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { syscall(425, 8, 0); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /not allowed here/,
};
