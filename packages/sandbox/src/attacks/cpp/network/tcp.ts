import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'connects to a server of this machine',
  language: 'cpp',
  includes: ['sys/socket.h'],
  code: `
int solve(int n) { socket(AF_INET, SOCK_STREAM, 0); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /called socket, which is not allowed here/,
};
