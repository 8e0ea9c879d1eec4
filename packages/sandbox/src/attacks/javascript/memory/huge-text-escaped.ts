import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'writes a text as JSON that is six times as long',
  code: `
function solve(n) { return JSON.stringify("\\u0001".repeat(2 ** 26)).length; }
`,
  verdict: 'memory-limit-exceeded',
};
