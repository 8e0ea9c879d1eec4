import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'is a template, of which nobody can say which is meant',
  language: 'cpp',
  code: `
template <class T> int solve(int n) { return T(2) * n; }
`,
  alone: true,
  says: /several functions of one name, or a template/,
  verdict: 'compile-error',
};
