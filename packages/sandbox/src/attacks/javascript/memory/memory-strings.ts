import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'collects flat strings',
  code: `
function solve() { const all = []; for (;;) { const s = "x".repeat(100_000) + all.length; Number(s); all.push(s); } }
`,
  limits: { timeLimitMs: 5_000 },
  verdict: 'memory-limit-exceeded',
};
