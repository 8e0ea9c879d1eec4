import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'handles the signal of a refused call and goes on',
  language: 'cpp',
  includes: ['signal.h', 'unistd.h', 'sys/syscall.h'],
  code: `
int solve(int n) {
  signal(SIGSYS, [](int) {});
  for (int i = 0; i < 100; i++) syscall(SYS_socket, 2, 1, 0), syscall(SYS_fork);
  return n * 2;
}
`,
  verdict: 'accepted',
};
