import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'keeps something by a name',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    java.security.Provider p = new java.security.Provider("Mine", "1", "a") { }; return java.security.Security.addProvider(p) > 0 ? 2 * n : 0;
  }
}
`,
  verdict: 'accepted',
};
