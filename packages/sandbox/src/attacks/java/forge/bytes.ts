import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'writes anything where the harness answers',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    new FileOutputStream(FileDescriptor.err).write("hello, this is no answer of any test at all".getBytes()); return n;
  }
}
`,
  verdict: 'output-limit-exceeded',
};
