import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'carries the state of random numbers',
  language: 'cpp',
  code: `
int solve(int n) { int first = rand(); srand(n); return first == 1804289383 ? n * 2 : 0; }
`,
  verdict: 'accepted',
};
