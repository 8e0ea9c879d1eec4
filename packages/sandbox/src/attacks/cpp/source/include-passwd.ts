import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'includes the users of the machine',
  language: 'cpp',
  alone: true,
  code: `
#include "/etc/passwd"
int solve(int n) { return n * 2; }
`,
  verdict: 'compile-error',
  says: /No such file/,
};
