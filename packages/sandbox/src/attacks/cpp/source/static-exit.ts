import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'ends itself before anything began',
  language: 'cpp',
  includes: ['unistd.h'],
  alone: true,
  code: `
struct E { E() { _exit(0); } } e;
int solve(int n) { return n * 2; }
`,
  verdict: 'runtime-error',
  says: /ended itself/,
};
