import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops in a static block of a class',
  code: `
class Table { static { for (;;); } }
function solve(n) { return n * 2; }
`,
  verdict: 'time-limit-exceeded',
};
