import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'joins huge strings outside the measured heap',
  code: `
function solve() { const a = new Array(500).fill("x".repeat(2 ** 20)); const all = []; for (;;) all.push(a.join(all.length)); }
`,
  limits: { timeLimitMs: 5_000 },
  verdict: 'memory-limit-exceeded',
};
