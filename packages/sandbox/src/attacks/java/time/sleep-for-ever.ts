import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'sleeps',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    Thread.sleep(1000000); return n;
  }
}
`,
  verdict: 'time-limit-exceeded',
};
