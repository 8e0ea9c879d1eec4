import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'becomes the launcher',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { execl("/launcher", "launcher", (char *)0); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /not allowed here/,
};
