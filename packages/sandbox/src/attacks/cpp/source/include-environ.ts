import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'includes the environment of a process',
  language: 'cpp',
  alone: true,
  code: `
#include "/proc/self/environ"
int solve(int n) { return n * 2; }
`,
  verdict: 'compile-error',
  says: /No such file/,
};
