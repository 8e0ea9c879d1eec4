import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops in the function that replaces matches',
  code: `
function solve(n) { "aaa".replace(/a/g, () => { for (;;); }); return n * 2; }
`,
  verdict: 'time-limit-exceeded',
};
