import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'becomes a shell',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { execl("/bin/sh", "sh", "-c", "id", (char *)0); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /not allowed here/,
};
