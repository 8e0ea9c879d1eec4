import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'defines what the harness calls',
  language: 'cpp',
  alone: true,
  code: `
extern "C" int dryrun_solve(int n) { return n; }
int solve(int n) { return n * 2; }
`,
  verdict: 'compile-error',
};
