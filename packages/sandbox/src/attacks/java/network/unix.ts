import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'opens a socket of the system',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    java.nio.channels.SocketChannel.open(java.net.StandardProtocolFamily.UNIX).connect(java.net.UnixDomainSocketAddress.of("/var/run/docker.sock")); return n;
  }
}
`,
  verdict: 'runtime-error',
  says: /Exception/,
};
