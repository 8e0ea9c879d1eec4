import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'calls itself without end',
  language: 'cpp',
  code: `
int deeper(int n) { volatile char room[256]; room[0] = n; return deeper(n + 1) + room[0]; }
int solve(int n) { return deeper(n); }
`,
  verdict: 'runtime-error',
  says: /Stack overflow/,
};
