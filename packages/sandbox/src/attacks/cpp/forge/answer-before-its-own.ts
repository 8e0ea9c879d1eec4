import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'writes something before its answer',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { write(3, "7", 1); return n * 2; }
`,
  verdict: 'wrong-answer',
};
