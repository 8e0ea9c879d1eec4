import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'talks to the hypervisor',
  language: 'cpp',
  includes: ['sys/socket.h'],
  code: `
int solve(int n) { socket(40, SOCK_STREAM, 0); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /called socket, which is not allowed here/,
};
