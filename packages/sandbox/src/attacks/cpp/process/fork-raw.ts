import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes a process by the call itself',
  language: 'cpp',
  includes: ['unistd.h', 'sys/syscall.h'],
  code: `
int solve(int n) { syscall(57); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /not allowed here/,
};
