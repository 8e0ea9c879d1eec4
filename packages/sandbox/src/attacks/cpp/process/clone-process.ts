import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes a process by clone, without the bit of threads',
  language: 'cpp',
  includes: ['unistd.h', 'sys/syscall.h'],
  code: `
int solve(int n) { syscall(SYS_clone, 17, 0, 0, 0, 0); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /not allowed here/,
};
