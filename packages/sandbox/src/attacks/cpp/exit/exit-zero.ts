import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'ends itself as if all were well',
  language: 'cpp',
  code: `
int solve(int n) { exit(0); }
`,
  verdict: 'runtime-error',
  says: /ended itself before it had returned/,
};
