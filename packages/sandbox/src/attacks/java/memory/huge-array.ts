import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'asks for all at once',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    return new long[Integer.MAX_VALUE - 8].length;
  }
}
`,
  verdict: 'memory-limit-exceeded',
};
