import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops in a built-in function without a line of its own',
  code: `
function solve(n) { return "a".repeat(2 ** 20).split("").map((c, i, all) => all.lastIndexOf("b")).length + n; }
`,
  verdict: 'time-limit-exceeded',
};
