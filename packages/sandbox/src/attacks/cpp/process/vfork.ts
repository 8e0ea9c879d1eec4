import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes a process that shares its memory',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { if (vfork() == 0) _exit(0); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /not allowed here/,
};
