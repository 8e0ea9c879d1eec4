import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops while JSON is read',
  code: `
function solve(n) { JSON.parse("[1]", () => { for (;;); }); return n * 2; }
`,
  verdict: 'time-limit-exceeded',
};
