import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'is a long sum',
  language: 'java',
  code: `
class Solution { int solve(int n) { return n${' + 1'.repeat(12_000)}; } }
`,
  verdict: 'wrong-answer',
};
