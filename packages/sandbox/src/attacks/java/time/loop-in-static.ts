import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'never ends before it begins',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    return n; } static { while (n()); } static boolean n() { return true;
  }
}
`,
  verdict: 'time-limit-exceeded',
};
