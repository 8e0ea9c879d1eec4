import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'changes its root',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { chroot("/"); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /called chroot, which is not allowed here/,
};
