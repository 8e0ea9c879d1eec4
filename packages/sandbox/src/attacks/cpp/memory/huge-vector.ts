import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes a vector that is larger than all memory',
  language: 'cpp',
  code: `
int solve(int n) { std::vector<int> v(1 << 30, n); return v[n]; }
`,
  verdict: 'memory-limit-exceeded',
};
