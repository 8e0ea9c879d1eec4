import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'opens modules',
  language: 'java',
  code: `
module mine { requires java.desktop; }
class Solution { int solve(int n) { return 2 * n; } }
`,
  verdict: 'compile-error',
};
