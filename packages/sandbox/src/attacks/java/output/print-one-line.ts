import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'prints a line without end',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    for (;;) System.out.print("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");
  }
}
`,
  verdict: 'output-limit-exceeded',
};
