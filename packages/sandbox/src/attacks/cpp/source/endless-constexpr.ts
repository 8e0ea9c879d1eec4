import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'has the compiler compute without end',
  language: 'cpp',
  alone: true,
  code: `
constexpr int f() { int i = 0; while (true) i = (i + 1) % 7; return i; }
constexpr int v = f();
int solve(int n) { return n * 2; }
`,
  verdict: 'compile-error',
  says: /constexpr/,
};
