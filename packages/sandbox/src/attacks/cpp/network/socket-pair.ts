import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes a pair of sockets',
  language: 'cpp',
  includes: ['sys/socket.h'],
  code: `
int solve(int n) { int two[2]; socketpair(AF_UNIX, SOCK_STREAM, 0, two); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /called socketpair, which is not allowed here/,
};
