import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'ends as a machine without memory does',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    Runtime.getRuntime().halt(3); return n;
  }
}
`,
  verdict: 'runtime-error',
  says: /with the code 3/,
};
