import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'is told the same number in every test, or not: it is all that it sees',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { return getpid() > 0 ? n * 2 : 0; }
`,
  verdict: 'accepted',
};
