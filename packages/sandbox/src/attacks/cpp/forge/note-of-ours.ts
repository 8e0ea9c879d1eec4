import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'notes what no harness notes',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { write(4, "Zxx\\377\\0", 5); _exit(1); }
`,
  verdict: 'runtime-error',
  says: /with the code 1/,
};
