import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes the compiler try all ways, in functions',
  language: 'java',
  code: `
class Solution { <T> T f(Supplier<T> s) { return s.get(); } <T> T f(Callable<T> c) { return null; } int solve(int n) { Object o = ${'f(() -> '.repeat(14)}1${')'.repeat(14)}; return 2 * n; } }
`,
  verdict: 'compile-error',
};
