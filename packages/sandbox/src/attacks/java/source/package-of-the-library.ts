import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'puts itself into the library',
  language: 'java',
  code: `
package java.lang;
class Solution { int solve(int n) { return 2 * n; } }
`,
  verdict: 'accepted',
};
