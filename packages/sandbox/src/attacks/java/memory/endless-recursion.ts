import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'calls itself without end',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    return solve(n + 1) + 1;
  }
}
`,
  verdict: 'runtime-error',
  says: /StackOverflowError/,
};
