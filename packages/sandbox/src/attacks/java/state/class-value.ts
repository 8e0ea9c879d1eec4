import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'keeps something beside a class of the library',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    Object old = System.getProperties().put("cache", new Object()); return old == null ? 2 * n : 0;
  }
}
`,
  verdict: 'accepted',
};
