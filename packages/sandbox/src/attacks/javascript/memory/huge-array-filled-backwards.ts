import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'fills all but the ends, counted from the end',
  code: `
function solve(n) { const a = new Array(2 ** 28); return a.fill(0, -(2 ** 28) + 5, -5).length; }
`,
  verdict: 'memory-limit-exceeded',
};
