import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'stops the first process',
  language: 'cpp',
  includes: ['signal.h'],
  code: `
int solve(int n) { kill(1, SIGSTOP); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /called kill, which is not allowed here/,
};
