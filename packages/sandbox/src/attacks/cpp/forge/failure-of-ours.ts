import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'ends like a launcher that failed',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { _exit(97); }
`,
  verdict: 'runtime-error',
  says: /with the code 97/,
};
