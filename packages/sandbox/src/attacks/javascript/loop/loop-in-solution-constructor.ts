import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops in the constructor of its class',
  code: `
class Solution { constructor() { for (;;); } solve(n) { return n * 2; } }
`,
  verdict: 'time-limit-exceeded',
};
