import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'doubles a text and makes it flat',
  code: `
function solve() { const all = []; for (;;) { let s = "x" + all.length; while (s.length < 1 << 21) s += s; all.push(s.replace("x", "y")); } }
`,
  limits: { timeLimitMs: 9_000 },
  verdict: 'memory-limit-exceeded',
};
