import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'takes 2 GiB for a typed array and writes in it',
  code: `
function solve(n) { return new Float64Array(2 ** 28).fill(1.5).length; }
`,
  verdict: 'memory-limit-exceeded',
};
