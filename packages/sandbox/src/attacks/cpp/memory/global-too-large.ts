import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'has a global array that is larger than the memory that there is',
  language: 'cpp',
  alone: true,
  code: `
static volatile char table[1 << 30];
int solve(int n) { table[n] = 1; return n * 2 - 1 + table[n]; }
`,
  verdict: 'memory-limit-exceeded',
};
