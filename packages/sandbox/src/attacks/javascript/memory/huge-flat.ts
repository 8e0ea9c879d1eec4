import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'flattens a thousand arrays of a million',
  code: `
function solve(n) { const row = new Array(2 ** 20).fill(1.5); return new Array(1_000).fill(row).flat().length; }
`,
  verdict: 'memory-limit-exceeded',
};
