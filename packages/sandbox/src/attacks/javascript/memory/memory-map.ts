import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'grows a map, which kills the engine before it can say so',
  code: `
function solve() { const m = new Map(); for (let i = 0; ; i++) m.set(i, i); }
`,
  limits: { timeLimitMs: 5_000 },
  verdict: 'memory-limit-exceeded',
};
