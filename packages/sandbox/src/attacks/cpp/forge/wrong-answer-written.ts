import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'writes an answer itself, a wrong one',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { write(3, "7", 1); _exit(0); }
`,
  verdict: 'wrong-answer',
};
