import type { Attack } from './attack.ts';

export const attack: Attack = {
  title: 'fills one array of a hundred million numbers',
  code: `
function solve() { return new Array(2 ** 27).fill(1).map((x) => x + 0.5).length; }
`,
  limits: { timeLimitMs: 5_000 },
  verdict: 'memory-limit-exceeded',
};
