import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'includes a device that never ends',
  language: 'cpp',
  alone: true,
  code: `
#include "/dev/zero"
int solve(int n) { return n * 2; }
`,
  verdict: 'compile-error',
  says: /No such file/,
};
