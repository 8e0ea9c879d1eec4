import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'keeps a name',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    Thread t = Thread.currentThread(); boolean first = !t.getName().equals("mine"); t.setName("mine"); return first ? 2 * n : 0;
  }
}
`,
  verdict: 'accepted',
};
