import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'calls itself a million times, which is deep and right',
  language: 'cpp',
  code: `
int depth(int n) { volatile int here = n; return n == 0 ? 0 : 1 + depth(n - 1) + here - here; }
int solve(int n) { return depth(500000) == 500000 ? n * 2 : 0; }
`,
  verdict: 'accepted',
};
