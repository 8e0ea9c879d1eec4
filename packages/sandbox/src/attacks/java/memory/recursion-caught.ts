import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'calls itself without end, again and again',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    while (true) try { solve(n + 1); } catch (StackOverflowError e) { }
  }
}
`,
  verdict: 'time-limit-exceeded',
};
