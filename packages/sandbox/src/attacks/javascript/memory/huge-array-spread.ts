import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'spreads an array of 2^28 holes',
  code: `
function solve(n) { return [...new Array(2 ** 28)].length; }
`,
  // Element by element, which takes a while.
  limits: { timeLimitMs: 5_000 },
  verdict: 'memory-limit-exceeded',
};
