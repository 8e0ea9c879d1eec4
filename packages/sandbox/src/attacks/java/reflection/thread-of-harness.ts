import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'stops the threads that are there',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    for (Thread t : Thread.getAllStackTraces().keySet()) if (t != Thread.currentThread()) t.interrupt(); return 2 * n;
  }
}
`,
  verdict: 'accepted',
};
