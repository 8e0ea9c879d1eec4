import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'kills itself',
  language: 'cpp',
  includes: ['unistd.h', 'sys/syscall.h'],
  code: `
int solve(int n) { syscall(SYS_tgkill, getpid(), gettid(), 9); return n; }
`,
  verdict: 'runtime-error',
  says: /SIGKILL/,
};
