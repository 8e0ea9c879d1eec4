import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'prints without end and catches everything',
  code: `
function solve() { for (;;) { try { for (;;) console.log("x".repeat(1000)); } catch {} finally { for (;;); } } }
`,
  limits: { timeLimitMs: 5_000 },
  verdict: 'output-limit-exceeded',
};
