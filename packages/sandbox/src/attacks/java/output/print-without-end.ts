import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'prints without end',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    for (;;) System.out.println("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");
  }
}
`,
  verdict: 'output-limit-exceeded',
};
