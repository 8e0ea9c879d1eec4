import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'writes without end where answers go',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { char room[65536]; memset(room, 49, sizeof room); for (;;) write(3, room, sizeof room); }
`,
  verdict: 'output-limit-exceeded',
};
