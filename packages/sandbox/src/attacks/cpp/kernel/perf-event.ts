import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'counts events of the processor',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { syscall(298, 0, 0, -1, -1, 0); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /not allowed here/,
};
