import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'waits for what never comes',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    synchronized (this) { wait(); } return n;
  }
}
`,
  verdict: 'time-limit-exceeded',
};
