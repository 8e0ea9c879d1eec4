import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'waits for somebody',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    new java.net.ServerSocket(0).accept(); return n;
  }
}
`,
  verdict: 'runtime-error',
  says: /SocketException/,
};
