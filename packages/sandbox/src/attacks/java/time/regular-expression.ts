import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'lets the library try all ways',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    return "a".repeat(90).matches("(a*)".repeat(12) + "b") ? 1 : 0;
  }
}
`,
  verdict: 'time-limit-exceeded',
};
