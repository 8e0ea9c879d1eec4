import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'waits for a lock that it holds itself',
  language: 'cpp',
  code: `
int solve(int n) { std::mutex m; m.lock(); m.lock(); return n * 2; }
`,
  verdict: 'time-limit-exceeded',
};
