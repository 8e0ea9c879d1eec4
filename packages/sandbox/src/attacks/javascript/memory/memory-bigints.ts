import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'keeps ever larger integers',
  code: `
function solve() { const all = []; let x = 1n; for (;;) { x <<= 65_536n; all.push(x); } }
`,
  limits: { timeLimitMs: 9_000 },
  verdict: 'memory-limit-exceeded',
};
