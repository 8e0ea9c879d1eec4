import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'closes what is printed to',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    System.out.close(); System.err.close(); return 2 * n;
  }
}
`,
  verdict: 'accepted',
};
