import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'connects to the database',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    new java.net.Socket("127.0.0.1", 5432); return n;
  }
}
`,
  verdict: 'runtime-error',
  says: /SocketException/,
};
