import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'has the assembler write four gigabytes',
  language: 'cpp',
  alone: true,
  code: `
asm(".fill 4000000000, 1, 1");
int solve(int n) { return n * 2; }
`,
  verdict: 'compile-error',
  says: /larger than|memory|time/,
};
