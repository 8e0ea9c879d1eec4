import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves threads behind that would answer for the next test',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    new Thread(() -> { while (true) System.out.flush(); }).start(); return 2 * n;
  }
}
`,
  verdict: 'accepted',
};
