import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'lays a filter over the filter',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { syscall(317, 1, 0, 0); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /not allowed here/,
};
