import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'keeps a property',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    String old = System.setProperty("mine", "yes"); return old == null ? 2 * n : 0;
  }
}
`,
  verdict: 'accepted',
};
