import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'names a folder that is to load it, and code that runs before main',
  language: 'cpp',
  alone: true,
  code: `
asm(".pushsection .interp,\\"a\\"\\n.string \\"/\\"\\n.popsection");
asm(".pushsection .preinit_array,\\"aw\\"\\n.quad before\\n.popsection");
extern "C" void before() { _Exit(0); }
int solve(int n) { return n * 2; }
`,
  verdict: 'runtime-error',
  says: /could not be started/,
};
