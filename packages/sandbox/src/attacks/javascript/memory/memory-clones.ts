import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'keeps clones of what it was given to clone',
  code: `
function solve() { const row = new Array(1_000).fill(0.5); const all = []; for (;;) all.push(structuredClone(row)); }
`,
  limits: { timeLimitMs: 9_000 },
  verdict: 'memory-limit-exceeded',
};
