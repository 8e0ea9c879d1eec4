import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'brings its own first instruction',
  language: 'cpp',
  alone: true,
  code: `
extern "C" void _start() { for (;;) ; }
int solve(int n) { return n * 2; }
`,
  verdict: 'compile-error',
};
