import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'has more global variables than a file may name',
  language: 'cpp',
  code: `
char table[1ull << 34];
int solve(int n) { table[5] = 1; return 2 * n + table[9]; }
`,
  alone: true,
  says: /global variables are too large/,
  verdict: 'compile-error',
};
