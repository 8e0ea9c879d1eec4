import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'has the assembler read a file',
  language: 'cpp',
  alone: true,
  code: `
asm(".incbin \\"/etc/shadow\\"");
int solve(int n) { return n * 2; }
`,
  verdict: 'compile-error',
};
