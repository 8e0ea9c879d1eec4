import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'starts a program from each of its descriptors',
  language: 'cpp',
  includes: ['unistd.h', 'sys/syscall.h'],
  code: `
int solve(int n) { char *none[] = {0}; for (int fd = 0; fd < 64; fd++) syscall(SYS_execveat, fd, "", none, none, 0x1000); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /not allowed here/,
};
