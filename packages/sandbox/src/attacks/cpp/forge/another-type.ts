import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'writes an answer of another type',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { write(3, "\\"2\\"", 3); _exit(0); }
`,
  verdict: 'wrong-answer',
};
