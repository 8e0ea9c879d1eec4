import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'grows a set of strings',
  code: `
function solve() { const s = new Set(); for (let i = 0; ; i++) s.add("key" + i); }
`,
  limits: { timeLimitMs: 5_000 },
  verdict: 'memory-limit-exceeded',
};
