import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes a grid of twenty thousand by twenty thousand',
  code: `
function solve(n) { return Array.from({ length: 20_000 }, () => new Array(20_000).fill(0)).length; }
`,
  verdict: 'memory-limit-exceeded',
};
