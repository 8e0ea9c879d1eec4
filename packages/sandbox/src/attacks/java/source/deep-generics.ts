import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'is deep in types',
  language: 'java',
  code: `
class Solution { int solve(int n) { ${'List<'.repeat(3_000)}Integer${'>'.repeat(3_000)} x = null; return 2 * n; } }
`,
  verdict: 'accepted',
};
