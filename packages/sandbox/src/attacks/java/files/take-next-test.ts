import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'takes the next test from where the harness reads',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    new FileInputStream(FileDescriptor.in).read(); return 2 * n;
  }
}
`,
  verdict: 'time-limit-exceeded',
};
