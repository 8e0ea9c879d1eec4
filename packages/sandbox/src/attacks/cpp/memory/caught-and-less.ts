import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'gets by with less when it is refused, which is right',
  language: 'cpp',
  code: `
int solve(int n) { try { std::vector<int> v(1 << 30); return 0; } catch (std::bad_alloc &) { return n * 2; } }
`,
  verdict: 'accepted',
};
