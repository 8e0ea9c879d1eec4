import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'writes without end where notes go',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { char room[65536] = {}; for (int i = 0; i < 200; i++) write(4, room, sizeof room); return n * 2; }
`,
  verdict: 'accepted',
};
