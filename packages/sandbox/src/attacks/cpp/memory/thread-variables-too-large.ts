import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'has variables of each thread that are larger than the memory that there is',
  language: 'cpp',
  alone: true,
  code: `
static thread_local volatile char table[200 << 20];
int solve(int n) { table[n] = 1; return n * 2 - 1 + table[n]; }
`,
  verdict: 'memory-limit-exceeded',
};
