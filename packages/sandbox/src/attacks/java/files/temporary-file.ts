import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes a file that goes by itself',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    File.createTempFile("a", "b"); return n;
  }
}
`,
  verdict: 'runtime-error',
  says: /Exception/,
};
