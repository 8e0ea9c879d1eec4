import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'fills an array of 2^28 doubles at once',
  code: `
function solve(n) { return new Array(2 ** 28).fill(1.5).length; }
`,
  verdict: 'memory-limit-exceeded',
};
