import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'starts threads that never end',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    for (int i = 0; i < 8; i++) new Thread(() -> { while (true) { } }).start(); Thread.sleep(1000000); return n;
  }
}
`,
  verdict: 'time-limit-exceeded',
};
