import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'prints one line without end',
  language: 'cpp',
  code: `
int solve(int n) { for (;;) std::cout << "again and again"; }
`,
  verdict: 'output-limit-exceeded',
};
