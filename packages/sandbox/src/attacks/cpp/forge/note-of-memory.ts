import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'notes that it ran out of memory',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { write(4, "S-1 memory", 10); _exit(1); }
`,
  verdict: 'memory-limit-exceeded',
};
