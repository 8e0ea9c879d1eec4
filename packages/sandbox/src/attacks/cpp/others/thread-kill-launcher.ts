import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'sends the first process every signal by a call that it has',
  language: 'cpp',
  includes: ['signal.h', 'unistd.h', 'sys/syscall.h'],
  code: `
int solve(int n) { for (int s = 1; s < 65; s++) syscall(SYS_tgkill, 1, 1, s); return n * 2; }
`,
  verdict: 'accepted',
};
