import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'ends by a signal that no fault brings',
  language: 'cpp',
  includes: ['csignal'],
  code: `
int solve(int n) { raise(SIGTERM); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /SIGTERM/,
};
