import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'calls itself fifty thousand times, which is deep and right',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    return deep(50000) == 50000 ? 2 * n : 0; } int deep(int k) { return k == 0 ? 0 : 1 + deep(k - 1);
  }
}
`,
  verdict: 'accepted',
};
