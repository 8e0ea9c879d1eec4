import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a process behind that outlives the test',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { if (fork() == 0) { setsid(); if (fork() == 0) for (;;) ; } return n * 2; }
`,
  verdict: 'runtime-error',
  says: /not allowed here/,
};
