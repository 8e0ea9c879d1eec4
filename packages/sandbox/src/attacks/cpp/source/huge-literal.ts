import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'has a table of half a gigabyte',
  language: 'cpp',
  alone: true,
  code: `
int table[1 << 27] = {1};
int solve(int n) { return table[n] + n * 2; }
`,
  verdict: 'compile-error',
  says: /larger than|memory|time/,
};
