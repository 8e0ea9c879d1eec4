import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'is longer than a method can be',
  language: 'java',
  code: `
class Solution { int solve(int n) { int[] a = {${'1,'.repeat(20_000)}}; return 2 * n; } }
`,
  verdict: 'compile-error',
  says: /code too large/,
};
