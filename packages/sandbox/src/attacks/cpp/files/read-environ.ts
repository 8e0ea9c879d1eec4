import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'reads the environment of the first process',
  language: 'cpp',
  includes: ['fcntl.h', 'unistd.h'],
  code: `
int solve(int n) { return open("/proc/1/environ", O_RDONLY) < 0 ? n * 2 : 0; }
`,
  verdict: 'accepted',
};
