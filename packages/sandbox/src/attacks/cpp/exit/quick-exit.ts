import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'ends itself quickly',
  language: 'cpp',
  code: `
int solve(int n) { std::quick_exit(3); }
`,
  verdict: 'runtime-error',
  says: /with the code 3/,
};
