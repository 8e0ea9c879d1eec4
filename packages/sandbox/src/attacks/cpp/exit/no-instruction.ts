import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'runs into an instruction that there is not',
  language: 'cpp',
  code: `
int solve(int n) { __builtin_trap(); }
`,
  verdict: 'runtime-error',
  says: /SIGILL/,
};
