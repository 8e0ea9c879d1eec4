import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'runs a command of a shell',
  language: 'cpp',
  code: `
int solve(int n) { return system("id") == 0 ? n * 2 : 0; }
`,
  verdict: 'runtime-error',
  says: /not allowed here/,
};
