import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'names a program that is to load it, which is not there, so that it cannot be started',
  language: 'cpp',
  alone: true,
  code: `
asm(".pushsection .interp,\\"a\\"\\n.string \\"/bin/sh\\"\\n.popsection");
int solve(int n) { return n * 2; }
`,
  verdict: 'runtime-error',
  says: /could not be started/,
};
