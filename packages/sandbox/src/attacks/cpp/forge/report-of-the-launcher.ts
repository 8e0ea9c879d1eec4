import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'writes on every descriptor what a launcher reports',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { char report[40] = {}; for (int fd = 5; fd < 64; fd++) write(fd, report, sizeof report); return n * 2; }
`,
  verdict: 'accepted',
};
