import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'is many classes',
  language: 'java',
  code: `
${Array.from({ length: 3_000 }, (_, n) => `class C${n} { }`).join('\n')}
class Solution { int solve(int n) { return 2 * n; } }
`,
  verdict: 'accepted',
};
