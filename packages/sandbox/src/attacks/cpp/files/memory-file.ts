import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes a file in memory',
  language: 'cpp',
  includes: ['sys/mman.h'],
  code: `
int solve(int n) { return memfd_create("x", 0) < 0 ? 0 : n * 2; }
`,
  verdict: 'runtime-error',
  says: /called memfd_create, which is not allowed here/,
};
