import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes the compiler try all ways',
  language: 'java',
  code: `
class Solution { <T> T a(T x, T y) { return x; } int solve(int n) { Object o = ${'a(1, a("s", '.repeat(18)}null${'))'.repeat(18)}; return 2 * n; } }
`,
  verdict: 'accepted',
};
