import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'kills all that it may',
  language: 'cpp',
  includes: ['signal.h'],
  code: `
int solve(int n) { kill(-1, SIGKILL); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /called kill, which is not allowed here/,
};
