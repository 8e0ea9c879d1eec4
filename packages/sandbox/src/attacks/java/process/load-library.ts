import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loads a library of the machine, as code of its own',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    System.load("/jre/lib/libnet.so"); return 2 * n;
  }
}
`,
  verdict: 'accepted',
};
