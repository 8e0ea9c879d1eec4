import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops in a comparator that never says less',
  code: `
function solve(n) { [3, 1, 2].sort(() => { for (;;); }); return n * 2; }
`,
  verdict: 'time-limit-exceeded',
};
