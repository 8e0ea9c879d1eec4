import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'splits a text into 2^26 letters',
  code: `
function solve(n) { return "a".repeat(2 ** 26).split("").length; }
`,
  verdict: 'memory-limit-exceeded',
};
