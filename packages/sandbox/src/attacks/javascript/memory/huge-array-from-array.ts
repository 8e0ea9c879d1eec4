import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'copies an array of 2^28 holes',
  code: `
function solve(n) { return Array.from(new Array(2 ** 28)).length; }
`,
  verdict: 'memory-limit-exceeded',
};
