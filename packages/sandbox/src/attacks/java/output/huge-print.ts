import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'prints a gigabyte at once',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    byte[] all = new byte[16 << 20]; for (int i = 0; i < 64; i++) System.out.write(all, 0, all.length); return n;
  }
}
`,
  verdict: 'output-limit-exceeded',
};
