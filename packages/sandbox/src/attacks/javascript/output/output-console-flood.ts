import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'prints without end',
  code: `
function solve() { for (;;) console.log("x".repeat(1000)); }
`,
  limits: { timeLimitMs: 5_000 },
  verdict: 'output-limit-exceeded',
};
