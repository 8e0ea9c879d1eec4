import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'puts its own functions in the place of the library',
  language: 'cpp',
  alone: true,
  code: `
extern "C" long write(int, const void *, unsigned long) { return 0; }
int solve(int n) { return n * 2; }
`,
  verdict: 'runtime-error',
};
