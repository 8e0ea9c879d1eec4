import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'is deep in brackets',
  language: 'java',
  code: `
class Solution { int solve(int n) { return ${'('.repeat(20_000)}n${')'.repeat(20_000)} * 2; } }
`,
  verdict: 'accepted',
};
