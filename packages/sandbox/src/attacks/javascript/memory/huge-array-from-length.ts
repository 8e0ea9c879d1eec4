import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes an array of 2^28 elements from a length',
  code: `
function solve(n) { return Array.from({ length: 2 ** 28 }, () => 1.5).length; }
`,
  verdict: 'memory-limit-exceeded',
};
