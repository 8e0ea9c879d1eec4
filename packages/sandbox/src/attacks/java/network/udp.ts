import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'sends to anybody',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    new java.net.DatagramSocket().send(new java.net.DatagramPacket(new byte[1], 1, java.net.InetAddress.getLoopbackAddress(), 53)); return n;
  }
}
`,
  verdict: 'runtime-error',
  says: /SocketException/,
};
