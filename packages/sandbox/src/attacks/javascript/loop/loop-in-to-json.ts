import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops in toJSON, which nobody calls',
  code: `
function solve(n) { return { toJSON() { for (;;); } }; }
`,
  verdict: 'wrong-answer',
  says: /an object where an integer/,
};
