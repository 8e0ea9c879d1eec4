import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'enters another namespace',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { syscall(308, 0, 0); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /not allowed here/,
};
