import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'sends to a name server',
  language: 'cpp',
  includes: ['sys/socket.h'],
  code: `
int solve(int n) { socket(AF_INET, SOCK_DGRAM, 0); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /called socket, which is not allowed here/,
};
