import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'prints past the harness',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    var out = new FileOutputStream(FileDescriptor.out); for (;;) out.write(new byte[1 << 16]);
  }
}
`,
  verdict: 'output-limit-exceeded',
};
