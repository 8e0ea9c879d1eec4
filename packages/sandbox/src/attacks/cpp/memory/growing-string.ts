import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'doubles a text without end',
  language: 'cpp',
  code: `
int solve(int n) { std::string s = "x"; for (;;) s += s; }
`,
  verdict: 'memory-limit-exceeded',
};
