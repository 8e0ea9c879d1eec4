import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'asks who a name belongs to',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    java.net.InetAddress.getByName("example.org"); return n;
  }
}
`,
  verdict: 'runtime-error',
  says: /UnknownHostException|SocketException/,
};
