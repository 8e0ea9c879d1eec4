import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'asks the kernel for its interfaces',
  language: 'cpp',
  includes: ['sys/socket.h'],
  code: `
int solve(int n) { socket(AF_NETLINK, SOCK_RAW, 0); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /called socket, which is not allowed here/,
};
