import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'reads its empty input',
  language: 'cpp',
  code: `
int solve(int n) { int x = 7; return scanf("%d", &x) == EOF && getchar() == EOF ? n * 2 : 0; }
`,
  verdict: 'accepted',
};
