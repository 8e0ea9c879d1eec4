import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'backtracks for ever in a regular expression',
  code: `
function solve() { return /^(a+)+$/.test("a".repeat(50) + "b") ? 1 : 0; }
`,
  verdict: 'time-limit-exceeded',
};
