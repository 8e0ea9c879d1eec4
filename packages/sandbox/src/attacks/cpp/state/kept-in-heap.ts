import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'keeps what it made for the next test',
  language: 'cpp',
  code: `
static std::vector<int> *kept;
int solve(int n) { if (kept) return 0; kept = new std::vector<int>(n); return n * 2; }
`,
  verdict: 'accepted',
};
