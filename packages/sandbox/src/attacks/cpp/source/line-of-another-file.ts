import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'says that it is another file',
  language: 'cpp',
  alone: true,
  code: `
#line 77 "/etc/passwd"
int solve(int n) { return no_such; }
`,
  verdict: 'compile-error',
  says: /no_such/,
};
