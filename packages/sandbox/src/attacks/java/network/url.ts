import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'asks for a page',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    new java.net.URL("http://169.254.169.254/latest/meta-data").openStream(); return n;
  }
}
`,
  verdict: 'runtime-error',
  says: /Exception/,
};
