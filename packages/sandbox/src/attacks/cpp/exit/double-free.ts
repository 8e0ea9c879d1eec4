import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'frees twice',
  language: 'cpp',
  code: `
int solve(int n) { char *p = (char *)malloc(100); free(p); free(p); return p[0]; }
`,
  verdict: 'runtime-error',
  says: /SIGABRT/,
};
