import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'writes an answer that cannot be read',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { write(3, "]]", 2); _exit(0); }
`,
  verdict: 'runtime-error',
  says: /cannot be read/,
};
