import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'calls a class as one of ours',
  language: 'java',
  code: `
class Runner { }
class Program { }
class Solution { int solve(int n) { return 2 * n; } }
`,
  verdict: 'accepted',
};
