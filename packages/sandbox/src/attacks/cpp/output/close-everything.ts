import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'closes all of its descriptors',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { for (int fd = 0; fd < 64; fd++) close(fd); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /ended itself before it had returned/,
};
