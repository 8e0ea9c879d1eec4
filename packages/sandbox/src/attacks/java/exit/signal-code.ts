import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'ends as if a signal had ended it',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    Runtime.getRuntime().halt(137); return n;
  }
}
`,
  verdict: 'runtime-error',
};
