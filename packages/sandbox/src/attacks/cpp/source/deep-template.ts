import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'has a template that is nested without end',
  language: 'cpp',
  alone: true,
  code: `
template <int N> struct D { static const int v = D<N + 1>::v; };
int solve(int n) { return D<0>::v; }
`,
  verdict: 'compile-error',
  says: /depth/,
};
