import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'jumps to where there is no code',
  language: 'cpp',
  code: `
int solve(int n) { ((void (*)())0x123456789000)(); return n; }
`,
  verdict: 'runtime-error',
  says: /Segmentation fault/,
};
