import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'handles page faults itself',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { syscall(323, 0); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /not allowed here/,
};
