import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'writes its code in escapes',
  language: 'java',
  code: `
class Solution { int solve(int n) { return 2 * n; \\u007d \\u007d
`,
  verdict: 'accepted',
};
