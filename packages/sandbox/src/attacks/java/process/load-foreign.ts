import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loads a library that it would have brought',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    System.load("/tmp/evil.so"); return n;
  }
}
`,
  verdict: 'runtime-error',
  says: /UnsatisfiedLinkError/,
};
