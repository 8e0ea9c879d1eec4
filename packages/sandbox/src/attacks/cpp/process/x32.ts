import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes a process by the calls of the x32 mode',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { syscall(0x40000000 + 57); return n * 2; }
`,
  verdict: 'runtime-error',
};
