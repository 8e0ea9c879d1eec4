import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'reads what started it',
  language: 'cpp',
  includes: ['fcntl.h', 'unistd.h'],
  code: `
int solve(int n) { return open("/launcher", O_RDONLY) < 0 ? n * 2 : 0; }
`,
  verdict: 'accepted',
};
