import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'keeps closures that keep each other',
  code: `
function solve() { let last = null; for (;;) { const before = last; const own = new Array(100).fill(before); last = () => [before, own]; } }
`,
  limits: { timeLimitMs: 9_000 },
  verdict: 'memory-limit-exceeded',
};
