import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'reads what a command says',
  language: 'cpp',
  code: `
int solve(int n) { FILE *f = popen("id", "r"); return f ? n * 2 : 0; }
`,
  verdict: 'runtime-error',
  says: /not allowed here/,
};
