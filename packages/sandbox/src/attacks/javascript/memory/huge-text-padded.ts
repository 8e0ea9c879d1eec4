import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'pads a text to half a gibibyte',
  code: `
function solve(n) { return "a".padStart(2 ** 29 - 32, "xyz").charCodeAt(5) - 118; }
`,
  verdict: 'memory-limit-exceeded',
};
