import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'moves its root',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { syscall(155, "/", "/"); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /not allowed here/,
};
