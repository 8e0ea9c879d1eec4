import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'follows a wild pointer',
  language: 'cpp',
  code: `
int solve(int n) { return *(volatile int *)0x123456789000; }
`,
  verdict: 'runtime-error',
  says: /not its own/,
};
