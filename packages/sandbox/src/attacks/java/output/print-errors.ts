import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'prints without end elsewhere',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    for (;;) System.err.write(0xff);
  }
}
`,
  verdict: 'output-limit-exceeded',
};
