import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'fills one array of a hundred million numbers',
  code: `
function solve() { return new Array(2 ** 27).fill(1).map((x) => x + 0.5).length; }
`,
  // It takes seconds to get there, and several on a busy machine.
  limits: { timeLimitMs: 18_000 },
  verdict: 'memory-limit-exceeded',
};
